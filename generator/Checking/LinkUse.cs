namespace Handbook.Checking;

/// <summary>When a browser asks for an address.</summary>
internal enum LinkUse
{
    /// <summary>When the reader acts: links and forms.</summary>
    Follow,

    /// <summary>At once, with the page: style sheets, scripts, media.</summary>
    Load,

    /// <summary>At once, and the picture may also be written into the address itself (data:).</summary>
    LoadImage,
}
