using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Handbook.Reading.Yaml;

/// <summary>
/// Builds a tree with places from YamlDotNet's events. The library's own object models give no places, let the last of
/// two equal keys win, and run out of stack or memory on hostile input; here depth is bounded and aliases are refused.
/// </summary>
internal sealed class YamlTree
{
    // Front matter nests three deep. What nests deeper is a mistake or an attack.
    private const int DeepestNesting = 16;

    private readonly SourceFile file;
    private readonly TextSpan slice;
    private readonly DiagnosticBag report;
    private readonly Scanner scanner;
    private readonly Parser events;

    private YamlTree(SourceFile file, TextSpan slice, DiagnosticBag report)
    {
        this.file = file;
        this.slice = slice;
        this.report = report;
        var text = file.Text.Substring(slice.Start, slice.Length);
        scanner = new Scanner(new StringReader(text), skipComments: true);
        events = new Parser(scanner);
    }

    /// <summary>The mapping that a stretch of a file holds; null when it holds none, which has then been reported.</summary>
    public static YamlMapping? Parse(SourceFile file, TextSpan slice, DiagnosticBag report)
    {
        var tree = new YamlTree(file, slice, report);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException) when (tree.FirstIndentingTab() is { } tab)
        {
            // The library names the start of what the tab spoils, which may be lines before it.
            report.YamlSyntax(tab, "a tab stands where only spaces may indent");
            return null;
        }
        catch (YamlException exception)
        {
            report.YamlSyntax(tree.PlaceOf(exception.Start, exception.Start), ReasonOf(exception));
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the library throws for a line break in a bracket that another key follows, and for some tags; the scanner stands behind it.
            report.YamlSyntax(tree.LineBeforeScanner(), exception is ArgumentException ? "a tag that nobody knows" : "a bracket or quote is not closed on this line");
            return null;
        }
    }

    private YamlMapping? ReadDocument()
    {
        events.MoveNext();
        events.MoveNext();
        if (events.Current is not DocumentStart)
        {
            return new YamlMapping(file.At(slice.Start, 0), []);
        }

        events.MoveNext();
        if (ReadNode(0) is not { } node)
        {
            return null;
        }

        events.MoveNext();
        if (events.MoveNext() && events.Current is DocumentStart second)
        {
            report.YamlFeature(PlaceOf(second.Start, second.End), "a second document");
            return null;
        }

        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        report.WrongType(node.Place, "the whole", "a mapping of keys to values", node.Shape);
        return null;
    }

    // Null once something was reported that makes the rest unusable.
    private YamlNode? ReadNode(int depth)
    {
        var current = events.Current!;
        if (depth > DeepestNesting)
        {
            report.YamlTooDeep(PlaceOf(current.Start, current.End), DeepestNesting);
            return null;
        }

        if (FeatureOf(current) is { } feature)
        {
            report.YamlFeature(PlaceOf(current.Start, current.End), feature);
            return null;
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new InvalidOperationException($"YAML event {current.GetType().Name} starts no value."),
        };
    }

    private static string? FeatureOf(ParsingEvent current) => current switch
    {
        AnchorAlias => "an alias",
        NodeEvent { Anchor.IsEmpty: false } => "an anchor",
        NodeEvent { Tag.IsEmpty: false } => "a tag",
        _ => null,
    };

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var plainNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
        var text = scalar.Value.Trim();
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            report.ControlCharacter(PlaceOf(scalar.Start, scalar.End));
        }

        return new YamlScalar(PlaceOf(scalar.Start, scalar.End), text) { IsEmpty = plainNothing || text.Length == 0 };
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (events.MoveNext() && events.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlSequence(PlaceOf(start.Start, start.Start), items.ToImmutable());
    }

    private YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (events.MoveNext() && events.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not { } key || !events.MoveNext() || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlScalar name)
            {
                report.WrongType(key.Place, "a key", "text", key.Shape);
            }
            else if (!seen.TryAdd(name.Text, name))
            {
                report.DuplicateKey(name.Place, name.Text, seen[name.Text].Place.Start.Line);
            }
            else
            {
                pairs.Add(new YamlPair(name, value));
            }
        }

        return new YamlMapping(PlaceOf(start.Start, start.Start), pairs.ToImmutable());
    }

    // "While scanning a plain scalar value, found invalid mapping." tells an author no more than its last part.
    private static string ReasonOf(YamlException exception)
    {
        var message = exception.Message.TrimEnd('.');
        var last = message.StartsWith("While ", StringComparison.Ordinal) ? message[(message.IndexOf(", ", StringComparison.Ordinal) + 2)..] : message;
        return char.ToLowerInvariant(last[0]) + last[1..];
    }

    private Location? FirstIndentingTab()
    {
        for (var line = file.PositionOf(slice.Start).Line; line <= file.LineCount && file.StartOfLine(line) < slice.End; line++)
        {
            var text = file.LineText(line);
            var indent = text.Length - text.TrimStart().Length;
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && tab < indent)
            {
                return file.At(file.StartOfLine(line) + tab, 1);
            }
        }

        return null;
    }

    private Location LineBeforeScanner()
    {
        var before = file.Text[..Math.Min(slice.Start + (int)scanner.CurrentPosition.Index, slice.End)].TrimEnd();
        var line = file.PositionOf(before.Length).Line;
        return file.At(file.StartOfLine(line), file.LineText(line).Length);
    }

    // Marks count UTF-16 units from the start of the slice.
    private Location PlaceOf(Mark start, Mark end)
    {
        var from = Math.Min(slice.Start + (int)start.Index, slice.End);
        var to = Math.Clamp(slice.Start + (int)end.Index, from, slice.End);
        return file.At(from, to - from);
    }
}
