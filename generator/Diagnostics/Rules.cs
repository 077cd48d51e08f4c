namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.

    // HB11: prose.

    // HB2: linking.

    // HB3: planning and sheets.
    public static readonly Rule MissingFixedPage = new("HB3001", Severity.Error, "A page that every handbook has is missing");
    public static readonly Rule PathCollision = new("HB3002", Severity.Error, "Two pages have the same address");

    // HB4: templates.

    // HB5: checking of HTML.

    // HB9: environment.
}
