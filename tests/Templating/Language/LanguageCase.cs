namespace Handbook.Tests.Templating.Language;

/// <summary>
/// One case of a file in this folder: <c>=== name</c>, the template, perhaps other templates (<c>+++ path</c>), <c>---</c>, and the exact
/// output or the exact diagnostics. The page is the <see cref="Page"/> of <see cref="TemplateScene"/>.
/// </summary>
internal sealed record LanguageCase(string File, string Name, string Template)
{
    public (string Path, string Text)[] Others { get; private init; } = [];

    public string Expected { get; private init; } = string.Empty;

    public string Run() => TemplateScene.Render(Template, null, Others).TrimEnd('\n');

    public static IReadOnlyList<LanguageCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path("tests/Templating/Language"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    public static IEnumerable<LanguageCase> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        foreach (var text in ("\n" + System.IO.File.ReadAllText(path)).Split("\n=== ").Skip(1))
        {
            var (head, expected) = SplitAt(text, "\n---\n");
            var (name, body) = SplitAt(head, "\n");
            var sources = body.Split("\n+++ ");
            yield return new LanguageCase(file, name, sources[0])
            {
                Others = [.. sources.Skip(1).Select(source => SplitAt(source, "\n"))],
                Expected = expected.TrimEnd('\n'),
            };
        }
    }

    private static (string Before, string Behind) SplitAt(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text[..at], text[(at + mark.Length)..]);
    }
}
