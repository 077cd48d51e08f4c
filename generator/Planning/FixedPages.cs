namespace Handbook.Planning;

/// <summary>Slugs of pages that every handbook has, because the generator adds a list to each or links it from every page.</summary>
internal static class FixedPages
{
    public const string Home = "index";
    public const string Safety = "safety";
    public const string Glossary = "glossary";
    public const string Sources = "sources";

    /// <summary>All pages of the site, for people.</summary>
    public const string Contents = "contents";

    public const string NotFound = "404";

    /// <summary>All claims; only a handbook with claims must have it.</summary>
    public const string Evidence = "evidence";

    public static IReadOnlyList<string> All { get; } = [Home, Safety, Glossary, Sources, Contents, NotFound];
}
