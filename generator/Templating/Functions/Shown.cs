namespace Handbook.Templating.Functions;

/// <summary>How messages show texts that may be long.</summary>
internal static class Shown
{
    private const int Most = 40;

    public static string Short(string text) => text.Length <= Most ? text : $"{text[..Most]}...";
}
