using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>The content folder in memory.</summary>
/// <param name="Root">How the folder is shown: every file's path starts with it and a slash.</param>
/// <param name="Files">All Markdown and YAML files, by path.</param>
/// <param name="Unread">Paths, as shown, of Markdown and YAML files that are there but could not be read, which was reported.</param>
/// <param name="Media">The files to be copied as they are, by path.</param>
internal sealed record ContentFiles(string Root, ImmutableArray<SourceFile> Files, ImmutableArray<string> Unread, ImmutableArray<MediaFile> Media)
{
    /// <summary>A file's path below the content folder: <c>muscles/psoas-major.md</c>.</summary>
    public string Below(SourceFile file) => Below(file.Path);

    public string Below(string path) => path[(Root.Length + 1)..];
}
