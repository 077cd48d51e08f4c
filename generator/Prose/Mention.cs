using Handbook.Text;

namespace Handbook.Prose;

/// <summary>A reference that is still to be checked.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Target">As written, percent-decoded, without the fragment: <c>psoas-major</c>, <c>../muscles/psoas-major.md</c>; empty for a bare <c>#fragment</c>.</param>
/// <param name="Fragment">What follows <c>#</c>, percent-decoded; null without one.</param>
/// <param name="HasOwnText">Whether the writer gave the words to show; without them the title of the target is shown.</param>
/// <param name="Place">The target with its fragment, without brackets and label.</param>
internal sealed record Mention(MentionForm Form, string Target, string? Fragment, bool HasOwnText, Location Place);
