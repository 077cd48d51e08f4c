namespace Handbook.Checking;

/// <summary>One address as a page writes it, and the attribute it stands in.</summary>
internal sealed record PageLink(string Address, string Attribute, LinkUse Use);
