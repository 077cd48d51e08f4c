using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linting;

/// <summary>The numbered steps that are done: those of Set up and Movement, in this order.</summary>
internal static class Steps
{
    private static readonly string[] Sections = ["Set up", "Movement"];

    public static bool IsStepList(Technique technique, ProseList list) => Lists(technique).Any(l => l.Place == list.Place);

    public static IEnumerable<ProseItem> Of(Technique technique) => Lists(technique).SelectMany(l => l.Items);

    /// <summary>The words of the steps, and of the short ones that stand for them on a card.</summary>
    public static IEnumerable<PlacedText> WordsOf(Technique technique) => Of(technique).SelectMany(i => i.Passages)
        .Concat(technique.Texts.Where(t => t.Key == "in_short").Select(t => PlacedText.Of(t.Words)));

    private static IEnumerable<ProseList> Lists(Technique technique) => Sections
        .SelectMany(heading => technique.Prose.Sections.Where(s => s.Heading.Text == heading))
        .SelectMany(section => ProsePassages.NumberedLists(technique.Prose, section, _ => string.Empty));
}
