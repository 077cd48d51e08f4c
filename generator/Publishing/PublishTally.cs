namespace Handbook.Publishing;

/// <summary>How many files a build wrote, left alone because they were the same, and removed.</summary>
internal sealed record PublishTally(int Written, int Unchanged, int Removed);
