using Handbook.Text;

namespace Handbook.Model;

/// <summary>A text of front matter or of a data file, as readers see it: under which key, the words, and where they stand.</summary>
/// <param name="Key">The innermost key: <c>rest_rule</c> also inside of <c>dose</c>; that of the list for each of its items.</param>
internal sealed record WrittenText(string Key, Located<string> Words);
