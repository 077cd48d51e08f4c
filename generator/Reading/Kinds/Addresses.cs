using System.Diagnostics.CodeAnalysis;
using Handbook.Diagnostics;
using Handbook.Reading.Yaml;

namespace Handbook.Reading.Kinds;

/// <summary>Readers of web addresses.</summary>
internal static class Addresses
{
    /// <summary>An https address of a source.</summary>
    public static ValueReader<string> Source { get; } =
        Address(a => a.Scheme == Uri.UriSchemeHttps, ("full https address", "https://doi.org/10.1000/182"));

    /// <summary>The address of the published handbook: absolute, with a slash at the end, so that paths can be put behind it.</summary>
    public static ValueReader<string> BaseUrl { get; } =
        Address(IsBase, ("full address that ends with a slash", "https://example.org/handbook/"));

    private static bool IsBase(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.OriginalString.EndsWith('/')
        && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0;

    private static ValueReader<string> Address(Func<Uri, bool> fits, (string Wanted, string Example) form) =>
        (YamlNode node, EntryNotes notes, [MaybeNullWhen(false)] out string value) =>
        {
            if (!Values.Text(node, notes, out value))
            {
                return false;
            }

            if (Uri.IsWellFormedUriString(value, UriKind.Absolute) && fits(new Uri(value)))
            {
                return true;
            }

            notes.Report.BadAddress(node.Place, value, form);
            return false;
        };
}
