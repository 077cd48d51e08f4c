using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Handbook.Checking;
using Handbook.Diagnostics;
using Handbook.Text;
using Handbook.Text.Readability;

namespace Handbook.Tests.Checking;

/// <summary>A small site in memory: pages are added with the body that matters, and checked as a whole.</summary>
internal sealed class CheckedSite
{
    public const string BaseUrl = "https://handbook.example/";

    private readonly List<InspectedPage> pages = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    public SourceFile Template { get; init; } = new("templates/page.html", "<main>{{ body }}</main>\n");

    public LinkTally? Tally { get; private set; }

    /// <summary>What every page must show besides what stands before its steps.</summary>
    public ImmutableArray<SafetyText> Required { get; init; } = [];

    /// <summary>Where the steps are that what must stand before them is looked for before.</summary>
    public StepsAre Steps { get; init; } = StepsAre.OnPage;

    /// <summary>The built-in template that has the safety block.</summary>
    public string Block { get; init; } = "parts/safety";

    /// <summary>How the steps of every page begin.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];

    /// <summary>What the templates of a page include.</summary>
    public Func<string, ImmutableArray<SourceFile>> Included { get; init; } = _ => [];

    public CheckedSite File(string path)
    {
        files.Add(path);
        return this;
    }

    /// <summary>Adds a page that is right but for its body.</summary>
    public CheckedSite Page(string path, string body = "", SourceFile? content = null, params string[] safety) => Raw(
        path,
        $"<!doctype html><html lang=\"en\"><head><title>T</title></head><body><h1>T</h1>{body}</body></html>",
        content,
        safety);

    /// <summary>Adds a page of which the text of its main element may be no harder to read than the limit.</summary>
    public CheckedSite Graded(string path, string main, double limit, SourceFile? content = null)
    {
        var html = $"<!doctype html><html lang=\"en\"><head><title>T</title></head><body><h1>T</h1><p>Notwithstanding.</p><main>{main}</main></body></html>";
        var at = content?.Text.IndexOf("title: ", StringComparison.Ordinal) + "title: ".Length;
        var origin = new PageOrigin(content, Template) { Title = at is { } start ? content!.At(start, 1) : null };
        pages.Add(new InspectedPage(path, Encoding.UTF8.GetBytes(html), origin, new SafetyTexts(Required))
        {
            Reading = new ReadingAim(new EasyNames(["erector spinae"]), limit),
        });
        return this;
    }

    /// <summary>How hard the last page is to read.</summary>
    public ReadingGrade Grade() => PageInspector.Inspect(pages[^1]).Reading!;

    public CheckedSite Raw(string path, string html, SourceFile? content = null, params string[] safety)
    {
        var texts = new SafetyTexts([.. safety.Select(text => new SafetyText(text, ShownIn.Block, "parts/safety")), .. Required])
        {
            Steps = safety.Length == 0 ? StepsAre.Elsewhere : Steps,
            Block = Block,
            FirstSteps = FirstSteps,
        };
        pages.Add(new InspectedPage(path, Encoding.UTF8.GetBytes(html), new PageOrigin(content, Template) { Included = Included(path) }, texts)
        {
            BaseUrl = BaseUrl,
            PagesWithSteps = new HashSet<string> { "techniques/roll.html", "r/index.html" }.ToFrozenSet(),
        });
        return this;
    }

    /// <summary>The findings as the console shows them, pages inspected in parallel.</summary>
    public string Check()
    {
        var facts = pages.AsParallel().Select(PageInspector.Inspect).ToList();
        return Findings(facts);
    }

    public string CheckBackwards()
    {
        var facts = pages.Select(PageInspector.Inspect).Reverse().ToList();
        return Findings(facts);
    }

    private string Findings(List<PageFacts> facts)
    {
        var report = new DiagnosticBag();
        Tally = LinkChecker.Check(facts, files, BaseUrl, report);
        return string.Concat(report.ToSorted().Select(DiagnosticText.Format));
    }
}
