using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>A file that belongs to the templates and is published beside the pages.</summary>
/// <param name="Name">From the templates folder, with forward slashes: <c>assets/handbook.css</c>.</param>
/// <param name="Path">From the site's root. A style sheet or script carries a fingerprint of its bytes, so that browsers may keep it
/// for ever: <c>assets/handbook.1f2e3d4c.css</c>.</param>
internal sealed record Asset(string Name, string Path, byte[] Bytes)
{
    private const string Everywhere = "assets/";
    private const string OnSomePages = "assets/pages/";
    private const string Later = "assets/later/";
    private const string Paper = "assets/paper/";
    private const string PaperOnSomePages = "assets/paper/pages/";
    private const char And = '+';

    /// <summary>The handbook's file, or the first of its parts; null when any of it is built in.</summary>
    public SourceFile? OwnFile { get; init; }

    /// <summary>What the handbook's own part of a style sheet loads by <c>url(...)</c> and <c>@import</c>, where it is written.</summary>
    public ImmutableArray<Location> Addresses { get; init; } = [];

    public bool IsStylesheet => Name.EndsWith(".css", StringComparison.Ordinal);

    public bool IsScript => Name.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>Whether no page links it, because a script loads it when it is needed.</summary>
    public bool IsForLater => Name.StartsWith(Later, StringComparison.Ordinal);

    /// <summary>Whether pages with such classes on their <c>body</c> link it.</summary>
    /// <param name="classes">Separated by blanks: <c>page page-index</c>.</param>
    public bool IsLinkedBy(string classes) => IsLinkedBy(classes, Everywhere, OnSomePages);

    /// <summary>Whether such pages link it for paper alone, so that no reader waits for it.</summary>
    /// <param name="classes">Separated by blanks: <c>page page-index</c>.</param>
    public bool IsLinkedForPaperBy(string classes) => IsLinkedBy(classes, Paper, PaperOnSomePages);

    /// <summary>The classes of which a page must have one to link it; empty when that does not depend on classes.</summary>
    public ImmutableArray<string> Classes =>
        IsDirectlyIn(OnSomePages) || (IsStylesheet && IsDirectlyIn(PaperOnSomePages)) ? [.. System.IO.Path.GetFileNameWithoutExtension(Name).Split(And)] : [];

    /// <summary>Whether it lies where a style sheet or script is linked, if only by pages of some classes.</summary>
    public bool LiesWhereLinked =>
        IsDirectlyIn(Everywhere) || IsDirectlyIn(OnSomePages) || (IsStylesheet && (IsForLater || IsDirectlyIn(Paper) || IsDirectlyIn(PaperOnSomePages)));

    private bool IsLinkedBy(string classes, string everywhere, string onSomePages) =>
        IsDirectlyIn(everywhere) || (IsDirectlyIn(onSomePages) && System.IO.Path.GetFileNameWithoutExtension(Name).Split(And).Intersect(classes.Split(' ')).Any());

    private bool IsDirectlyIn(string folder) =>
        Name.StartsWith(folder, StringComparison.Ordinal) && Name.IndexOf('/', folder.Length) < 0;
}
