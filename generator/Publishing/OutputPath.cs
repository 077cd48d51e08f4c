namespace Handbook.Publishing;

/// <summary>Which paths may be written in the output folder, and the names that this room keeps for itself there.</summary>
internal static class OutputPath
{
    public const string OwnPrefix = ".handbook-";
    public const string ManifestName = OwnPrefix + "manifest";
    public const string LockName = OwnPrefix + "lock";
    public const string PrintRecordName = OwnPrefix + "prints";
    public const string StagingPrefix = OwnPrefix + "staging-";

    public static bool IsSafe(string path) => path.Split('/').All(IsSafeSegment);

    // A backslash and a colon are separators on Windows, where names also lose dots and spaces at their end.
    private static bool IsSafeSegment(string segment) =>
        segment.Length > 0
        && !segment.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase)
        && !segment.EndsWith('.')
        && !segment.EndsWith(' ')
        && !segment.Any(c => c is '\\' or ':' || char.IsControl(c));
}
