namespace Handbook.Text;

/// <summary>A plain text that a page must show for safety's sake, word for word.</summary>
/// <param name="By">The name of the built-in template that shows it.</param>
internal sealed record SafetyText(string Text, ShownIn In, string By);

/// <summary>Where on a page a text must be shown.</summary>
internal enum ShownIn
{
    /// <summary>In an element with data-safety, before the steps.</summary>
    Block,

    /// <summary>In an element with data-care.</summary>
    Care,

    /// <summary>In an element with data-care inside of main: what is around main is not on paper.</summary>
    CareOnPaper,

    /// <summary>In an element with data-hold, from which scripts show the steps, if the page has any.</summary>
    Follow,

    /// <summary>Inside of main.</summary>
    Main,

    /// <summary>Anywhere.</summary>
    Page,
}
