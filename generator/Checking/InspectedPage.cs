namespace Handbook.Checking;

/// <summary>One HTML page as it will be published, with what it must show.</summary>
internal sealed record InspectedPage(string Path, ReadOnlyMemory<byte> Bytes, PageOrigin Origin, SafetyExpectation Safety);
