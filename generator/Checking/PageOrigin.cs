using System.Collections.Immutable;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>Where a page came from, so that findings can name it: its content file, if it has one, and its template.</summary>
internal sealed record PageOrigin(SourceFile? Content, SourceFile Template)
{
    /// <summary>The templates that its template includes.</summary>
    public ImmutableArray<SourceFile> Included { get; init; } = [];
}
