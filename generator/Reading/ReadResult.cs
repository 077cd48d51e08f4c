using Handbook.Model;

namespace Handbook.Reading;

/// <summary>What became of one entry: whole, or broken with all its mistakes reported.</summary>
internal abstract record ReadResult
{
    internal sealed record Whole(Entry Entry) : ReadResult;

    internal sealed record Broken(FaultyEntry Entry) : ReadResult;
}
