using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Templating.Syntax;

/// <summary>What of a template could not be understood.</summary>
/// <param name="Statements">The statements with a mistake.</param>
/// <param name="HarmsOthers">Whether names or blocks of other statements may be missing because of it.</param>
internal sealed record Damage(ImmutableArray<TextSpan> Statements, bool HarmsOthers)
{
    private static readonly string[] NameGivers = ["capture", "for", "func", "import", "readonly", "tablerow", "with", "wrap"];

    public static Damage None { get; } = new([], false);

    /// <summary>Whether a statement that begins so gives names to what follows.</summary>
    public static bool GivesNames(string word) => NameGivers.Contains(word);

    public bool Holds(TextSpan span) => Statements.Any(s => span.Start >= s.Start && span.Start < s.End);
}
