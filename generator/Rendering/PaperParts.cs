namespace Handbook.Rendering;

/// <summary>Which built-in templates show what a page on paper must show.</summary>
/// <param name="Block">The safety block.</param>
/// <param name="Calls">Whom to call, and when.</param>
/// <param name="Foot">The status, and the general note.</param>
internal sealed record PaperParts(string Block, string Calls, string Foot)
{
    public static PaperParts Sheet { get; } = new("parts/sheet-safety", "parts/sheet-footer", "parts/sheet-footer");

    public static PaperParts LargeSheet { get; } = new("pages/large-sheet", "pages/large-sheet", "parts/large-foot");

    public static PaperParts MySheet { get; } = new("parts/sheet-safety", "pages/my-sheet", "pages/my-sheet");

    public static PaperParts Pack { get; } = new(string.Empty, "pages/pack", "pages/pack");
}
