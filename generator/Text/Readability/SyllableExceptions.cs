using System.Collections.Frozen;

namespace Handbook.Text.Readability;

/// <summary>Words that the rules of <see cref="Syllables"/> would count wrong and that handbooks of this kind use; units are counted as they are spoken.</summary>
internal static class SyllableExceptions
{
    private static readonly string[] One = ["ache", "aches", "drawer", "tier", "tiers"];

    private static readonly string[] Two =
    [
        "business", "centre", "centres", "critique", "cruel", "every", "evening", "evenings", "fibre", "fibres", "fuel", "headache", "headaches", "litre", "litres",
        "metre", "metres", "platelet", "platelets", "poem", "prism", "rhythm", "safety", "science", "technique", "techniques",
        "theatre", "tired", "toothache", "any", "being", "client", "dr", "mr", "mrs", "kg", "vs", "etc",
    ];

    private static readonly string[] Three =
    [
        "area", "areas", "celsius", "element", "elements", "everyday", "everyone", "everything", "everywhere", "forever", "idea", "ideas", "sciences", "stomachache", "wherever",
    ];

    private static readonly string[] Four = ["everybody", "diabetes", "society", "cm", "mm", "ml"];

    /// <summary>Words that are sometimes written in capitals for weight, so that they are not taken for abbreviations.</summary>
    private static readonly string[] InCapitals = ["all", "and", "both", "but", "do", "for", "go", "if", "no", "not", "now", "off", "on", "one", "or", "side", "stop", "the", "you"];

    public static FrozenDictionary<string, int> All { get; } = new[] { One, Two, Three, Four }
        .SelectMany((words, i) => words.Select(w => KeyValuePair.Create(w, i + 1)))
        .Concat(InCapitals.Select(w => KeyValuePair.Create(w, 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
