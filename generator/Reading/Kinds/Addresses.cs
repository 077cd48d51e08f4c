using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Reading.Yaml;

namespace Handbook.Reading.Kinds;

/// <summary>Readers of web addresses.</summary>
internal static class Addresses
{
    /// <summary>An https address of a source.</summary>
    public static bool Source(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value) =>
        Read(node, notes, a => a.Scheme == Uri.UriSchemeHttps, ("full https address", "https://doi.org/10.1000/182"), out value);

    /// <summary>The address of the published handbook: absolute, with a slash at the end, so that paths can be put behind it.</summary>
    public static bool BaseUrl(YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value) =>
        Read(
            node,
            notes,
            a => (a.Scheme == Uri.UriSchemeHttps || a.Scheme == Uri.UriSchemeHttp) && a.OriginalString.EndsWith('/') && a.Query.Length + a.Fragment.Length == 0,
            ("full address that ends with a slash", "https://example.org/handbook/"),
            out value);

    private static bool Read(YamlNode node, EntryNotes notes, Func<Uri, bool> fits, (string Wanted, string Example) form, [MaybeNullWhen(false)] out string value)
    {
        if (!Values.Text(node, notes, out value))
        {
            return false;
        }

        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && fits(address))
        {
            return true;
        }

        notes.Report.BadAddress(node.Place, value, form);
        return false;
    }
}
