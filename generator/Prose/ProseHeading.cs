using Handbook.Text;

namespace Handbook.Prose;

/// <summary>A heading: its level from 1 to 6, its plain text, its fragment id, and where its text stands.</summary>
internal sealed record ProseHeading(int Level, string Text, string Id, Location Place);
