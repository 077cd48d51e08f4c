using Handbook.Model;
using Handbook.Rendering;
using static Handbook.Tests.Rendering.SampleSite;

namespace Handbook.Tests.Rendering;

/// <summary>What must be read before the steps.</summary>
public class SafetyBlockTests
{
    [Fact]
    public void Rules_for_all_and_listed_rules_apply_and_the_strictest_kind_comes_first()
    {
        var sample = new SampleSite();
        var technique = Samples.Technique(sample, "press") with { Safety = [Name("hernia"), Name("sore")] };
        var site = sample.With(
            technique,
            Samples.Rule("hernia", SafetyKind.AskFirst),
            Samples.Rule("sore", SafetyKind.Stop),
            Samples.Rule("clot", SafetyKind.Never, SafetyScope.All),
            Samples.Rule("not-listed", SafetyKind.Never),
            Samples.Rule("numb-legs", SafetyKind.RedFlag, SafetyScope.All)).Build();
        var from = new Vantage(site, "techniques/press.html");

        var groups = SafetyBlocks.Of([technique], from).Groups;

        Assert.Equal(
            ["Do not use if you have: clot", "Ask first if you have: hernia", "Stop if you notice: sore"],
            groups.Select(g => $"{g.Heading}: {string.Join(", ", g.Rules.Select(r => r.Text))}"));
        Assert.Equal(["hernia", "sore", "clot"], SafetyBlocks.TextsOf([technique], from).AsEnumerable());
        Assert.Equal("../safety.html#rule-clot", groups[0].Rules[0].Href);
    }

    [Fact]
    public void A_routine_has_the_rules_of_all_its_techniques_each_once_and_every_gate()
    {
        var sample = new SampleSite();
        var one = Samples.Technique(sample, "one") with { Safety = [Name("hernia")], Gate = "Ask a clinician." };
        var two = Samples.Technique(sample, "two") with { Safety = [Name("hernia"), Name("sciatica")] };
        var site = sample.With(
            one, two, Samples.Rule("hernia", SafetyKind.AskFirst), Samples.Rule("sciatica", SafetyKind.AskFirst)).Build();

        Assert.Equal(["Ask a clinician.", "hernia", "sciatica"], SafetyBlocks.TextsOf([one, two], new Vantage(site, "routines/all.html")).AsEnumerable());
    }
}
