using System.Collections.Immutable;
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

    /// <summary>The same for sheets on which nothing presses; null when there is none of its own.</summary>
    public string? ExerciseStatement { get; init; }

    public required Emergency Emergency { get; init; }

    /// <summary>Every text of the file.</summary>
    public ImmutableArray<WrittenText> Texts { get; init; } = [];

    /// <summary>
    /// What stands in for settings that could not be read, so that the mistakes of the other files come in the same run.
    /// Nothing is ever published with it.
    /// </summary>
    public static Settings Unread(Location place)
    {
        var nobody = new Contact(string.Empty, string.Empty);
        return new Settings
        {
            Place = place,
            Title = string.Empty,
            Description = string.Empty,
            Language = string.Empty,
            BaseUrl = string.Empty,
            Version = string.Empty,
            Licence = string.Empty,
            Audience = string.Empty,
            GeneralNote = string.Empty,
            EvidenceStatement = string.Empty,
            Emergency = new Emergency(nobody, nobody, nobody),

            // The mistake to tell is the one in the settings, not what they might have allowed.
            RawHtml = true,
        };
    }

    public bool RawHtml { get; init; }

    public bool SmartTypography { get; init; }
}

/// <summary>Whom to call, by how soon help is needed.</summary>
internal sealed record Emergency(Contact Immediate, Contact Urgent, Contact Routine);

/// <summary>Whom to call and when.</summary>
internal sealed record Contact(string Call, string When);
