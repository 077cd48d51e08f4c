using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>Words that promise what nobody can promise, in anything that readers see. To deny the promise is fine.</summary>
internal static partial class Promises
{
    // Sources are called what their makers called them; other names are what readers type into the search.
    private static readonly HashSet<string> NamesOfSources = new(StringComparer.Ordinal) { "title", "authors", "publisher" };
    private static readonly HashSet<string> NotWords = new(StringComparer.Ordinal) { "aliases", "by" };

    public static void Check(Catalog catalog, DiagnosticBag report)
    {
        var fields = catalog.Entries.SelectMany(e => e.Texts.Where(t => !(e is Source && NamesOfSources.Contains(t.Key)))).Concat(catalog.Settings.Texts)
            .Where(t => !NotWords.Contains(t.Key))
            .Select(t => PlacedText.Of(t.Words));
        foreach (var text in fields.Concat(catalog.OfKind<Article>().SelectMany(ContentWords.Own)))
        {
            CheckOne(text, report);
        }
    }

    private static void CheckOne(PlacedText text, DiagnosticBag report)
    {
        foreach (var (pattern, instead) in PromiseTable.All)
        {
            foreach (Match promise in pattern.Matches(text.Text))
            {
                if (!IsDenied(text.Text[..promise.Index]) && !IsOfSkinOrBone(text.Text[..promise.Index], promise.Value))
                {
                    report.ForbiddenPromise(text.At(promise.Index, promise.Length), promise.Value, instead);
                }
            }
        }
    }

    private static bool IsDenied(string before) => Denial().IsMatch(before);

    // That a wound is still healing is no promise.
    private static bool IsOfSkinOrBone(string before, string promise) => promise.StartsWith("heal", StringComparison.OrdinalIgnoreCase) && SkinOrBone().IsMatch(before);

    [GeneratedRegex(@"\b(wound|cut|scar|skin|bone|fracture|burn|stitches)\b[^.;]{0,30}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SkinOrBone();

    // A word of denial at most four words before, with nothing between that turns it round or starts something new: no mark of
    // punctuation, no "and" or "but", and not "only", "just" or "doubt" ("not only cures", "no doubt it cures").
    [GeneratedRegex(
        @"\b((not\s+yet|not|no|never|nor|neither|nobody|nothing|none|cannot|\w+n['\u2019]t|can['\u2019]t)"
            + @"(\s+(?!(and|but|yet|only|just|merely|doubt|wonder|fails?|else)\b)[\w'\u2019-]+){0,3}|without(\s+(an?|any|the))?)\s+\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Denial();
}
