using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;
using Known = Handbook.Diagnostics.Rules;

namespace Handbook.Tests.Diagnostics;

public class SeverityChoiceTests
{
    [Fact]
    public void Every_rule_about_the_content_is_either_free_or_held()
    {
        var all = typeof(Known).GetFields().Select(f => (Rule)f.GetValue(null)!).Where(r => r.Code.StartsWith("HB6", StringComparison.Ordinal));
        var listed = SeverityChoices.Free.Concat(SeverityChoices.Held).ToList();
        Assert.Equal(all.Select(r => r.Code).Order(StringComparer.Ordinal), listed.Select(r => r.Code).Order(StringComparer.Ordinal));
        Assert.All(SeverityChoices.Held, r => Assert.Equal(Severity.Error, r.Severity));
    }

    [Fact]
    public void What_is_reported_has_the_severity_that_was_chosen_also_from_another_bag()
    {
        var report = new DiagnosticBag();
        report.Choose(ImmutableDictionary<Rule, Severity?>.Empty.Add(Known.ListTooLong, Severity.Error).Add(Known.UnusedTerm, null));
        var other = new DiagnosticBag();
        var place = new SourceFile("a.md", "x").At(0, 1);
        foreach (var bag in new[] { report, other })
        {
            bag.Add(Known.ListTooLong, place, $"list {bag == other}");
            bag.Add(Known.UnusedTerm, place, $"term {bag == other}");
            bag.Add(Known.ToolUnused, place, $"tool {bag == other}");
        }

        report.AddAll(other);
        Assert.Equal(
            ["error list False", "error list True", "warning tool False", "warning tool True"],
            report.ToSorted().Select(d => $"{DiagnosticText.Word(d.Severity)} {d.Message}"));
        Assert.True(report.HasErrors);
        Assert.False(other.HasErrors);
    }

    [Fact]
    public void A_handbook_can_make_a_warning_an_error_that_stops_publication_and_switch_it_off()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/handbook.yml", "HB6015: off", "HB6015: error");
        Assert.Null(handbook.Build().Published);
        Assert.StartsWith("content/glossary.yml:8:11: error HB6015: no page uses the term 'Supine'\n", handbook.Text(handbook.Build()), StringComparison.Ordinal);
        handbook.Replace("content/handbook.yml", "HB6015: error", "HB6015: off");
        Assert.NotNull(handbook.Build(strict: true).Published);
    }

    [Fact]
    public void A_choice_with_a_mistake_leaves_the_others_as_they_are()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/handbook.yml", "HB6009: off", "HB6099: off, HB6003: off, HB6010: loud");
        Assert.Equal(["HB1012", "HB1016", "HB1016"], handbook.Build().Diagnostics.Select(d => d.Rule.Code));
    }

    [Fact]
    public void While_the_handbook_cannot_be_read_nothing_is_said_that_it_may_have_switched_off()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("content/handbook.yml", "title: [\n");
        Assert.Equal(["HB1008"], handbook.Build().Diagnostics.Select(d => d.Rule.Code));
    }
}
