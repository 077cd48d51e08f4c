namespace Handbook;

/// <summary>How far a run is: the stage, and pages or PDFs done of those planned while that is known.</summary>
internal readonly record struct BuildProgress(string Stage, int Done = 0, int Of = 0, string Noun = "page");
