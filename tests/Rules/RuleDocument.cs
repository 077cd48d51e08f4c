using System.Collections.Immutable;

namespace Handbook.Tests.Rules;

/// <summary>A document of docs/rules: explanation for people, and examples that are run as tests.</summary>
/// <param name="Code">Such as HB1012; the file's name and the first word of its heading.</param>
/// <param name="Title">The rest of the heading.</param>
internal sealed record RuleDocument(string Code, string Title, ImmutableArray<RuleExample> Examples)
{
    public static RuleDocument Parse(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = lines[0].TrimStart('#', ' ').Split(": ", 2);
        var examples = new List<RuleExample>();
        foreach (var line in DocumentLine.Read(lines))
        {
            Take(line, examples);
        }

        return new RuleDocument(heading[0], heading[1], [.. examples]);
    }

    private static void Take(DocumentLine line, List<RuleExample> examples)
    {
        switch (line)
        {
            case DocumentLine.Heading { Text: "Wrong" }:
                examples.Add(new RuleExample());
                break;
            case DocumentLine.FileName file when examples.Count > 0:
                examples[^1] = examples[^1] with { File = file.Path };
                break;
            case DocumentLine.Block { Section: "Wrong", Language: "text" } block:
                examples[^1] = examples[^1] with { Reported = block.Text };
                break;
            case DocumentLine.Block { Section: "Wrong" } block:
                examples[^1] = examples[^1] with { Wrong = block.Text };
                break;
            case DocumentLine.Block { Section: "Right" } block:
                examples[^1] = examples[^1] with { Right = block.Text };
                break;
            default:
                break;
        }
    }
}

/// <summary>
/// One example. With both texts, the wrong one stands in for the right one in a file of the sample handbook; with only
/// the wrong one, it is the whole file; with neither, the file is removed.
/// </summary>
internal sealed record RuleExample
{
    public string File { get; init; } = string.Empty;

    public string? Wrong { get; init; }

    public string? Right { get; init; }

    public string Reported { get; init; } = string.Empty;

    public void Break(SampleHandbook handbook)
    {
        if (Wrong is null)
        {
            handbook.Remove(File);
        }
        else if (Right is null)
        {
            handbook.Write(File, Wrong);
        }
        else
        {
            handbook.Replace(File, Right.TrimEnd('\n'), Wrong.TrimEnd('\n'));
        }
    }
}
