using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Handbook.Linting;

/// <summary>A way to promise too much, and what to say in its place.</summary>
internal sealed record Promise(Regex Pattern, string Instead);

/// <summary>The promises that no text may make.</summary>
internal static class PromiseTable
{
    private const string Ease = "say that it 'may ease' soreness 'for a while'";

    public static ImmutableArray<Promise> All { get; } =
    [
        Of(@"heal(s|ed|ing)?", Ease),
        Of(@"cur(e|es|ed|ing)|cure-all", Ease),
        Of(@"eliminat(e|es|ed|ing|ion)", Ease),
        Of(@"get(s|ting)? rid of|got rid of", Ease),
        Of(@"guarantee(s|d|ing)?", "say that 'some people feel' it, and how sure we are"),
        Of(@"(permanent|lasting|complete|total|instant|guaranteed) (\w+ )?relief|permanently \w+", "say 'some relief for a while'"),
        Of(@"pain[- \u2011]free(?! (range|movement|way))|free (of|from) pain|painless(ly)?(?! (swelling|lump|blood|loss))", "say 'less sore for a while', or of a movement 'as far as it does not hurt'"),
        Of(
            @"(break(s|ing)?|broke|melt(s|ing)?|dissolv(e|es|ing)|releas(e|es|ed|ing)|broken) ((up|down|away|out) )?(\w+ ){0,2}knots?",
            "say that it presses on a 'sore spot'"),
        Of(@"knots? (\w+ ){0,2}(broken|melt|melts|melted|dissolve|dissolves|dissolved|released)", "say that a 'sore spot' may feel softer"),
        Of(
            @"((flush|wash)(es|ing)?|clear(s|ing)?|releas(e|es|ing)|remov(e|es|ing)) ((out|away|up) )?(\w+ ){0,2}toxins?|detox(es|ify|ifies)?",
            "leave it out: nothing of the kind was shown"),
        Of(@"fix(es|ed|ing)? ((your|the|my|an?|any) )?(\w+ )?(back|pain|spine|muscles?|hips?|posture|problems?)", Ease),
        Of(@"miracles?|miraculous(ly)?", "leave it out, and say what was found"),
    ];

    private static Promise Of(string pattern, string instead) => new(
        new Regex($@"\b({pattern.Replace(" ", @"\s+", StringComparison.Ordinal)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture),
        instead);
}
