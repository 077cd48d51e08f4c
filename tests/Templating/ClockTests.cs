using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Templating;

/// <summary>The only clock of templates is the day that their library is told.</summary>
public sealed class ClockTests
{
    [Fact]
    public void Now_is_the_day_that_the_library_is_told() =>
        Assert.Equal("26 Nov 2026 00:00", Render(library => library.On(new DateOnly(2026, 11, 26)), "{{ date.now }} {{ date.now | date.to_string '%R' }}"));

    [Fact]
    public void Where_nobody_tells_it_is_the_first_day_of_2000() => Assert.Equal("01 Jan 2000", Render(library => library, "{{ date.now }}"));

    [Fact]
    public void What_a_pattern_leaves_out_is_read_from_that_day() => Assert.Equal(
        "2026-11-26 10:30",
        Render(library => library.On(new DateOnly(2026, 11, 26)), "{{ date.parse '10:30' '%R' | date.to_string '%F %R' }}"));

    [Fact]
    public void Turns_begin_anew_on_each_page()
    {
        var report = new DiagnosticBag();
        var template = TemplateLibrary.Parse([new SourceFile(TemplateScene.PagePath, "{{ array.cycle tags }}{{ array.cycle tags }}")], "templates", report)
            .Compile<Page>("page", report)!;

        Assert.Equal("ab ab", $"{template.Render(new Page("x"), report)} {template.Render(new Page("y"), report)}");
    }

    private static string? Render(Func<TemplateLibrary, TemplateLibrary> tell, string template)
    {
        var report = new DiagnosticBag();
        var library = tell(TemplateLibrary.Parse([new SourceFile(TemplateScene.PagePath, template)], "templates", report));
        var output = library.Compile<Page>("page", report)?.Render(new Page("Home"), report);
        Findings.None(TemplateScene.Format(report));
        return output;
    }
}
