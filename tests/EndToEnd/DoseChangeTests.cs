using System.Text.RegularExpressions;

namespace Handbook.Tests.EndToEnd;

/// <summary>A dose stands in one file, and every page that tells it follows: the page, its sheets, routines with their totals, cards, timer and linked data.</summary>
public sealed partial class DoseChangeTests : IDisposable
{
    private const string Technique = "content/techniques/hip-flexor-stretch.md";

    private readonly string folder = Directory.CreateTempSubdirectory("handbook-dose-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Another_hold_changes_the_pages_that_tell_it_and_no_others()
    {
        Copy("content");
        var before = Build("before");
        var file = Path.Combine(folder, Technique);
        var text = File.ReadAllText(file);
        File.WriteAllText(file, Replaced(Replaced(text, "  hold: 20-30 s\n", "  hold: 10-15 s\n"), "Hold for 20 to 30 seconds", "Hold for 10 to 15 seconds"));
        var after = Build("after");

        Assert.Equal(before.Keys, after.Keys);
        var changed = before.Keys.Where(path => before[path] != after[path]).ToList();
        var telling = before.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && TellsIt(path, before[path])).ToList();
        Assert.Equal([.. telling, "assets/search/index.js"], changed.OrderBy(path => path.StartsWith("assets/", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal));
        Assert.All(["techniques/hip-flexor-stretch.html", "sheets/hip-flexor-stretch.html", "sheets/large/hip-flexor-stretch.html", "routines/quick-relief-low-back.html",
            "sheets/quick-relief-low-back.html", "my-sheet.html", "index.html", "techniques/index.html", "complaints/low-back-pain.html"], path => Assert.Contains(path, changed));

        var page = after["techniques/hip-flexor-stretch.html"];
        Assert.Contains("10 to 15 seconds, 2 to 3 times, left and right, one after the other", page, StringComparison.Ordinal);
        Assert.Contains("data-hold=\"10-15\"", page, StringComparison.Ordinal);
        Assert.Contains(",\"Hold for 10 to 15 seconds, and breathe.\",", page, StringComparison.Ordinal);
        Assert.NotEqual(TotalIn(before["routines/quick-relief-low-back.html"]), TotalIn(after["routines/quick-relief-low-back.html"]));
    }

    // Its own pages, what contains it, and what has a card of it, which tells the time it takes.
    private static bool TellsIt(string path, string html) =>
        path.EndsWith("/hip-flexor-stretch.html", StringComparison.Ordinal)
        || html.Contains("data-hold=\"20-30\"", StringComparison.Ordinal)
        || html.Contains("20 to 30 seconds, 2 to 3 times", StringComparison.Ordinal)
        || Card().Matches(html).Any(card => card.Value.Contains("hip-flexor-stretch.html\"", StringComparison.Ordinal) || card.Value.Contains("quick-relief-low-back.html\"", StringComparison.Ordinal)
            || card.Value.Contains("evening-wind-down.html\"", StringComparison.Ordinal));

    private static string TotalIn(string html) => Total().Match(html).Value;

    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    // The names of style sheets, scripts and the search index carry fingerprints; they change with what is in them, on every page.
    private SortedDictionary<string, string> Build(string name)
    {
        var output = Path.Combine(folder, name);
        var options = new BuildOptions { Content = Path.Combine(folder, "content"), Templates = Repository.Path("templates"), Output = output };
        Assert.NotNull(Pipeline.Run(options, _ => { }, CancellationToken.None).Published);
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Select(f => (Path: Path.GetRelativePath(output, f).Replace('\\', '/'), Text: Fingerprint().Replace(File.ReadAllText(f), string.Empty)))
                .Where(f => !Path.GetFileName(f.Path).StartsWith('.'))
                .ToDictionary(f => Fingerprint().Replace(f.Path, string.Empty), f => f.Text),
            StringComparer.Ordinal);
    }

    private void Copy(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path(name), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, name, Path.GetRelativePath(Repository.Path(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=\.(css|js)\b)")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("<li class=\"card\">.*?</li>\n(?=<li class|</ul>)", RegexOptions.Singleline)]
    private static partial Regex Card();

    [GeneratedRegex("<dt>Time in all</dt>\\s*<dd>.*?</dd>", RegexOptions.Singleline)]
    private static partial Regex Total();
}
