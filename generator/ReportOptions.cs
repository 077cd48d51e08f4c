using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook;

/// <summary>What to report to authors.</summary>
internal sealed record ReportOptions
{
    /// <summary>The kinds that may be asked for.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. EntryKinds.Articles.Select(k => k.Noun())];

    /// <summary>One of <see cref="Kinds"/>, to list no others; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>The file to write the report to as a page; null for none.</summary>
    public string? Html { get; init; }
}
