using System.Diagnostics;

namespace Handbook.Model.Maps;

/// <summary>From which side the body is seen.</summary>
internal enum BodyView
{
    Front,
    Back,
}

/// <summary>A part of the body that is drawn large.</summary>
internal enum CloseUp
{
    LowBack,
    Buttock,
    HipFront,
}

/// <summary>What each close-up shows.</summary>
internal static class CloseUps
{
    private const int HalfWidth = 50;

    public static BodyView View(this CloseUp closeUp) => closeUp switch
    {
        CloseUp.LowBack or CloseUp.Buttock => BodyView.Back,
        CloseUp.HipFront => BodyView.Front,
        _ => throw new UnreachableException(),
    };

    /// <summary>The part of the body map that it enlarges.</summary>
    public static MapBox Window(this CloseUp closeUp) => closeUp switch
    {
        CloseUp.LowBack => new MapBox(-HalfWidth, 104, HalfWidth, 206),
        CloseUp.Buttock => new MapBox(-HalfWidth, 146, HalfWidth, 248),
        CloseUp.HipFront => new MapBox(-HalfWidth, 140, HalfWidth, 242),
        _ => throw new UnreachableException(),
    };
}
