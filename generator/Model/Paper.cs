using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>A size of paper that PDFs are made for.</summary>
/// <param name="Folder">The folder of its PDFs, and its name in commands.</param>
/// <param name="Name">As readers call it.</param>
/// <param name="Width">As style sheets write it: <c>210mm</c>.</param>
/// <param name="Height">In the same form.</param>
internal sealed record Paper(string Folder, string Name, string Width, string Height)
{
    public static ImmutableArray<Paper> All { get; } = [new("a4", "A4", "210mm", "297mm"), new("letter", "US Letter", "8.5in", "11in")];
}
