using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Paths below the content folder.</summary>
internal static class ContentPath
{
    /// <summary>
    /// What a relative link in an article points at, below the content folder: <c>muscles/psoas-major.md</c>.
    /// Null when it climbs out of the folder. Articles stand in <c>CONTENT/kind/slug.md</c>.
    /// </summary>
    public static string? Resolve(SourceFile file, string target)
    {
        var parts = new List<string> { file.Path.Split('/')[^2] };
        foreach (var part in target.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
