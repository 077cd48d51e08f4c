namespace Handbook.Prose.Syntax;

/// <summary>What can be wrong with the form of a <c>[[reference]]</c>.</summary>
internal enum WikiProblem
{
    None,
    NoTarget,
    NoLabel,
    Unclosed,
    WithAddress,
    Embedded,
}
