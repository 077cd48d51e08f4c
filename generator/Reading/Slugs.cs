using System.Text;

namespace Handbook.Reading;

/// <summary>Makes the slug that somebody probably meant.</summary>
internal static class Slugs
{
    /// <summary>Lower case, with one hyphen for everything between letters and digits: "Psoas Major_2" becomes "psoas-major-2".</summary>
    public static string Suggest(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
