using Handbook.Text;

namespace Handbook.Model;

/// <summary>What <c>handbook.yml</c> says of the handbook as a whole.</summary>
internal sealed record Settings
{
    /// <summary>The file itself, for mistakes of the handbook as a whole.</summary>
    public required Location Place { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>A language tag such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Absolute, ends with a slash.</summary>
    public required string BaseUrl { get; init; }

    public required string Version { get; init; }

    public required string Licence { get; init; }

    public required string Audience { get; init; }

    /// <summary>Shown on every technique and sheet.</summary>
    public required string GeneralNote { get; init; }

    /// <summary>One line, shown on every sheet.</summary>
    public required string EvidenceStatement { get; init; }

    public required Emergency Emergency { get; init; }

    public bool RawHtml { get; init; }

    public bool SmartTypography { get; init; }
}

/// <summary>Whom to call, by how soon help is needed.</summary>
internal sealed record Emergency(Contact Immediate, Contact Urgent, Contact Routine);

/// <summary>Whom to call and when.</summary>
internal sealed record Contact(string Call, string When);
