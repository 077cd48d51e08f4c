namespace Handbook.Checking;

/// <summary>One HTML page as it will be published, with what it must show.</summary>
internal sealed record InspectedPage(string Path, ReadOnlyMemory<byte> Bytes, PageOrigin Origin, SafetyExpectation Safety)
{
    /// <summary>How easy it must be to read; null when that is not measured.</summary>
    public ReadingAim? Reading { get; init; }
}
