namespace Handbook.Prose.Syntax;

/// <summary>What the address of a link or picture is.</summary>
internal enum AddressKind
{
    Empty,

    /// <summary>A path from the file it is written in, with or without fragment, or a fragment alone.</summary>
    Relative,

    /// <summary>From the root of a site, which may be published anywhere: <c>/x</c>, <c>//host/x</c>.</summary>
    Absolute,

    /// <summary><c>http</c> or <c>https</c>.</summary>
    External,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,

    /// <summary>Any other scheme.</summary>
    ForbiddenScheme,

    /// <summary>With control characters, or without a host where one is needed.</summary>
    Malformed,
}
