namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.

    // HB11: prose.

    // HB2: linking.

    // HB3: planning and sheets.

    // HB4: templates.

    // HB5: checking of HTML.

    // HB9: environment.
}
