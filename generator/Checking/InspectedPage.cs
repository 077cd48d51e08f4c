namespace Handbook.Checking;

/// <summary>One HTML page as it will be published, with what it must show; no expectation means that it needs no safety block.</summary>
internal sealed record InspectedPage(string Path, ReadOnlyMemory<byte> Bytes, PageOrigin Origin, SafetyExpectation? Safety);
