using System.Collections.Immutable;

namespace Handbook.Publishing;

/// <summary>The folders that must be made for a folder to exist, so that a build that publishes nothing can take them back.</summary>
internal sealed class CreatedFolders(string folder)
{
    private readonly ImmutableArray<string> innermostFirst =
    [
        .. Ancestors(Path.TrimEndingDirectorySeparator(folder)).TakeWhile(f => !Directory.Exists(f)),
    ];

    public void Make() => Directory.CreateDirectory(folder);

    /// <summary>Removes those that are still empty.</summary>
    public void TakeBack()
    {
        foreach (var made in innermostFirst)
        {
            if (Directory.Exists(made) && !Directory.EnumerateFileSystemEntries(made).Any())
            {
                Directory.Delete(made);
            }
        }
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
