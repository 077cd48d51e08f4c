namespace Handbook;

/// <summary>What to build, from where, to where. Folders are as they were given, so that messages name them the same way.</summary>
internal sealed record BuildOptions
{
    public required string Content { get; init; }

    public required string Templates { get; init; }

    /// <summary>Whether the folder of templates may be missing, so that all templates are the built-in ones: nobody asked for that folder.</summary>
    public bool TemplatesAreOptional { get; init; }

    public required string Output { get; init; }

    /// <summary>The day that counts as today; null for the newest date of the content.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Warnings stop publication too.</summary>
    public bool Strict { get; init; }

    /// <summary>Null when no PDFs are to be made.</summary>
    public PrintOptions? Print { get; init; }

    /// <summary>Null when no report to authors is asked for; with one, nothing is published.</summary>
    public ReportOptions? Report { get; init; }

    /// <summary>Everything but publication.</summary>
    public bool CheckOnly { get; init; }
}
