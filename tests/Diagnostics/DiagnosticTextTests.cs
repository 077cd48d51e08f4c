using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly Rule Sample = new("HB0001", Severity.Error, "A sample");

    [Fact]
    public void The_caret_stands_under_the_value_behind_tabs_and_wide_characters()
    {
        var file = new SourceFile("content/a.md", "x\n\t\u7B4B e\u0301: wrong # why\n");
        var at = file.Text.IndexOf("wrong", StringComparison.Ordinal);
        Assert.Equal(
            $"""
            content/a.md:2:8: error HB0001: it is wrong
                2 |     筋 {"e\u0301"}: wrong # why
                  |           ^^^^^
              help: make it right

            """,
            DiagnosticText.Format(new Diagnostic(Sample, file.At(at, 5), "it is wrong") { Help = "make it right" }),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_place_without_length_gets_one_caret_and_a_long_one_ends_with_its_line()
    {
        var file = new SourceFile("a.md", "one\ntwo\n");
        Assert.Equal("a.md:1:4: error HB0001: m\n    1 | one\n      |    ^\n", DiagnosticText.Format(new Diagnostic(Sample, file.At(3, 0), "m")));
        Assert.Equal("a.md:1:2: error HB0001: m\n    1 | one\n      |  ^^\n", DiagnosticText.Format(new Diagnostic(Sample, file.At(1, 6), "m")));
    }

    [Fact]
    public void Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        var file = new SourceFile("a.md", "\u001b[31mred");
        Assert.DoesNotContain('\u001b', DiagnosticText.Format(new Diagnostic(Sample, file.At(0, 1), "m")));
    }

    [Fact]
    public void Findings_are_sorted_and_each_told_once()
    {
        var first = new SourceFile("a.md", "abc");
        var second = new SourceFile("b.md", "abc");
        var bag = new DiagnosticBag();
        bag.Add(Sample, second.At(0, 1), "late");
        bag.Add(Sample, first.At(2, 1), "middle");
        bag.Add(Sample, first.At(0, 1), "early");
        bag.Add(Sample, first.At(0, 1), "early");
        Assert.Equal(["early", "middle", "late"], bag.ToSorted().Select(d => d.Message));
    }
}
