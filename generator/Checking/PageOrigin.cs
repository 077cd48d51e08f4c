using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Where a page came from, so that findings can name it: its content file, if it has one, and its template.</summary>
internal sealed record PageOrigin(SourceFile? Content, SourceFile Template)
{
    /// <summary>The title in the content file: where mistakes of the text stand that are found nowhere else in it. Null without a content file.</summary>
    public Location? Title { get; init; }

    /// <summary>The templates that its template includes.</summary>
    public ImmutableArray<SourceFile> Included { get; init; } = [];

    /// <summary>All its templates.</summary>
    public IEnumerable<SourceFile> Templates => Included.Prepend(Template);

    /// <summary>Those that say what no built-in one says. What is wrong with a page comes from one of them, if it has any.</summary>
    public IEnumerable<SourceFile> Own => Templates.Where(t => !t.HasBuiltInText);
}
