namespace Handbook.Checking;

/// <summary>How many addresses were checked: within the site, and elsewhere (these only by their form).</summary>
internal sealed record LinkTally(int Internal, int External);
