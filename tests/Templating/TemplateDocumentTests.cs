using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Handbook.Rendering;
using Handbook.Templating;
using Handbook.Tests.EndToEnd;
using Handbook.Tests.Templating.Broken;

namespace Handbook.Tests.Templating;

/// <summary>What docs/templates.md says of classes, colours, the policy and includes is so.</summary>
public sealed partial class TemplateDocumentTests(ShippedHandbook site) : IClassFixture<ShippedHandbook>
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs/templates.md"));

    [Fact]
    public void Every_class_that_pages_have_is_listed_and_no_other()
    {
        var listed = Rows("| class | pages |").SelectMany(row => InBackticks().Matches(row).Select(m => m.Groups[1].Value)).Where(c => c != BodyClasses.OfPage).ToHashSet();
        var fixedPages = listed.Where(c => c.StartsWith(BodyClasses.OfPage, StringComparison.Ordinal)).ToList();
        Assert.Equal(BodyClasses.Fixed.Order(StringComparer.Ordinal), listed.Except(fixedPages).Order(StringComparer.Ordinal));

        var published = site.AllPages.SelectMany(p => new HtmlParser().ParseDocument(site.HtmlOf(p)).Body!.ClassList).ToHashSet();
        Assert.Empty(fixedPages.Except(published));
        // Packs are printed alone, and other pages of prose have their slugs.
        Assert.Equal([BodyClasses.Pack], BodyClasses.Fixed.Except(published));
        Assert.All(published.Except(BodyClasses.Fixed), c => Assert.StartsWith(BodyClasses.OfPage, c, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_with_a_colour_in_it_is_named()
    {
        var coloured = Theme.Paths.Where(p => (TemplatePath.IsAsset(p) || p == "parts/head.html") && Colour().IsMatch(Encoding.UTF8.GetString(Theme.Read(p))));
        Assert.All(coloured, p => Assert.True(IsNamed(p), p));
    }

    [Fact]
    public void The_policy_of_every_page_allows_what_is_said_and_nothing_else()
    {
        string[] own = [.. InBackticks().Matches(Rows("| | allowed |")[0]).Select(m => m.Groups[1].Value).Where(w => w.EndsWith("-src", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var head = Encoding.UTF8.GetString(Theme.Read("parts/head.html"));
        var policy = Policy().Match(head).Groups[1].Value.Split("; ");
        Assert.Equal(own.Select(d => $"{d} 'self'").Concat(["base-uri 'none'", "default-src 'none'", "form-action 'none'"]).Order(StringComparer.Ordinal), policy.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Includes_of_built_in_parts_that_are_shown_fit_them()
    {
        var shown = Include().Matches(Document).Where(m => Theme.HasTemplate(m.Groups[1].Value)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, include => Assert.Empty(MisfitsOf(include.Groups[1].Value, [.. include.Groups[2].Captures.Select(c => c.Value)])));
        Assert.Single(MisfitsOf("parts/card", "cart"));
        Assert.Single(MisfitsOf("parts/card"));
    }

    // What is told of the names of arguments; whether their values fit is not asked.
    private static string[] MisfitsOf(string part, params string[] arguments)
    {
        var include = $"{{{{ include '{part}'{string.Concat(arguments.Select(a => $" {a}: title"))} }}}}";
        var builtIn = Theme.TemplatePaths.Select(p => ($"templates/{p}", Encoding.UTF8.GetString(Theme.Read(p))));
        return [.. BrokenCase.Check(include, builtIn).Report.ToSorted().Where(d => d.Rule == Handbook.Diagnostics.Rules.IncludeArguments).Select(d => d.Message).Where(m => NameMisfit().IsMatch(m))];
    }

    private static bool IsNamed(string path) =>
        Document.Contains($"{TemplatePath.NameOf(path)}`", StringComparison.Ordinal) || Document.Contains($"`{Path.GetFileName(path)}`", StringComparison.Ordinal);

    private static string[] Rows(string heading) =>
        [.. Document.Split('\n').SkipWhile(l => l != heading).Skip(2).TakeWhile(l => l.StartsWith('|'))];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex("#[0-9a-f]{3,8}\\b")]
    private static partial Regex Colour();

    [GeneratedRegex("which is not given|does not use")]
    private static partial Regex NameMisfit();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    [GeneratedRegex(@"include '([\w/-]+)'(?: (\w+): [\w.]+)*")]
    private static partial Regex Include();
}
