using System.Collections.Immutable;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Model;

/// <summary>An entry with a Markdown file of its own.</summary>
internal abstract record Article(ArticleHead Head) : Entry(Head.Name)
{
    public SourceFile File => Head.File;

    public string Summary => Head.Summary;

    public Status Status => Head.Status;

    public DateOnly Updated => Head.Updated;

    public Review? Reviewed => Head.Reviewed;

    public ProseDocument Prose => Head.Prose;

    /// <summary>Ids of claims that the article makes.</summary>
    public ImmutableArray<Located<string>> Claims => Head.Claims;
}

/// <summary>What the front matter and body of every kind of article have in common.</summary>
internal sealed record ArticleHead
{
    public required EntryName Name { get; init; }

    public required SourceFile File { get; init; }

    public required string Summary { get; init; }

    public required Status Status { get; init; }

    public required DateOnly Updated { get; init; }

    public Review? Reviewed { get; init; }

    public required ProseDocument Prose { get; init; }

    public ImmutableArray<Located<string>> Claims { get; init; } = [];
}

/// <summary>How far an article has come.</summary>
internal enum Status
{
    Draft,
    Reviewed,
    Retired,
}

/// <summary>A clinician's review: who, when, and when the next one is due.</summary>
internal sealed record Review(string By, DateOnly On, DateOnly Due)
{
    public required Location OnPlace { get; init; }

    public required Location DuePlace { get; init; }
}
