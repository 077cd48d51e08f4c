using System.Globalization;
using System.Text.RegularExpressions;
using Handbook.Cli;
using Handbook.Planning;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.EndToEnd;

/// <summary>What happens to a sheet, and to a build, while an author writes on.</summary>
public sealed partial class SheetFitStepsTests
{
    private const string File = "techniques/calf-roll.md";
    private const string LastStep = "2. Rest on a sore spot.";
    private const string Place = "content/techniques/calf-roll.md:42:4";

    private static readonly Lazy<IReadOnlyList<string>> Steps = new(() => [.. Enumerable.Range(0, 50).Select(StepOf)]);

    // What is too long for one page is often too long for two in large print as well.
    private const string InLargePrint = "HB3012";

    [Fact]
    public void Sentence_after_sentence_makes_the_type_smaller_then_warns_and_then_is_too_much() =>
        Assert.Equal(
            ["pt-11", "pt-10-5", "pt-10", "pt-9-5", $"pt-9-5 HB3011 {Place} 'Movement'", $"pt-9-5 HB3010 {Place} 'Movement'"],
            Steps.Value.Where((step, at) => at == 0 || step != Steps.Value[at - 1]));

    [Fact]
    public void A_nearly_full_sheet_is_published_with_a_warning_and_stops_a_strict_build()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace($"content/{File}", LastStep, StepWith(FirstWith("HB3011")));

        var result = handbook.Build();
        Assert.StartsWith($"{Place}: warning HB3011: ", handbook.Text(result), StringComparison.Ordinal);
        Assert.Equal("HB3011", Assert.Single(result.Diagnostics, d => d.Rule.Code != InLargePrint).Rule.Code);
        Assert.Contains("class=\"sheet pt-9-5\"", handbook.Published("sheets/calf-roll.html"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, ExitCode.Of(result, strict: false));

        var strict = handbook.Build(strict: true);
        Assert.Null(strict.Published);
        Assert.Equal(1, (int)ExitCode.Of(strict, strict: true));
    }

    [Fact]
    public void A_sheet_that_is_too_high_is_an_error_and_leaves_the_site_as_it_was()
    {
        using var handbook = new SampleHandbook();
        Assert.NotNull(handbook.Build().Published);
        var before = handbook.Snapshot();
        handbook.Replace($"content/{File}", LastStep, StepWith(FirstWith("HB3010")));

        var result = handbook.Build();

        Assert.StartsWith($"{Place}: error HB3010: ", handbook.Text(result), StringComparison.Ordinal);
        Assert.Equal("HB3010", Assert.Single(result.Diagnostics, d => d.Rule.Code != InLargePrint).Rule.Code);
        Assert.Null(result.Published);
        Assert.Equal(1, (int)ExitCode.Of(result, strict: false));
        Assert.Equal(before, handbook.Snapshot());
    }

    private static int FirstWith(string code) => Steps.Value.ToList().FindIndex(s => s.Contains(code, StringComparison.Ordinal));

    private static string StepWith(int sentences) =>
        LastStep + string.Concat(Enumerable.Repeat(" Breathe out, roll on slowly, and look for the next spot that is sore to the touch.", sentences));

    private static string StepOf(int sentences)
    {
        var dressed = new SampleSite().With(File, LastStep, StepWith(sentences))
            .Dress(p => p is PlannedPage.ForSheet s && s.Article.Id.Slug.Text == "calf-roll").Pages.Single();
        return string.Join(' ', [
            SizeOfType().Match(dressed.Page.Text).Groups[1].Value,
            .. dressed.Reported.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Rule.Code} {d.Place} {d.Help!.Split(' ')[^1]}")),
        ]);
    }

    [GeneratedRegex("class=\"sheet ([^\"]*)\"")]
    private static partial Regex SizeOfType();
}
