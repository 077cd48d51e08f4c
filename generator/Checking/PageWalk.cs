using AngleSharp.Dom;
using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Checking;

/// <summary>One pass over the elements and texts of a page, in document order.</summary>
internal sealed class PageWalk(InspectedPage page)
{
    private readonly PageIds ids = new();
    private readonly HashSet<PageLink> links = [];
    private readonly List<Mistake> mistakes = [];
    private readonly RequiredReading required = new(page.Safety);
    private readonly GradeReading? grade = page.Reading is { } aim ? new(aim) : null;
    private readonly PolicyReading policy = new();
    private int mainHeadings;
    private bool hasTitle;
    private bool isTooDeep;

    public void Visit(IDocument document)
    {
        hasTitle = !string.IsNullOrWhiteSpace(document.Title);
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
        {
            mistakes.Add(new(CheckingWordings.PageWithoutLanguage, string.Empty) { Written = "<html" });
        }

        Visit(document.DocumentElement, new Surroundings(1, null, PageParts.None, false, null));
    }

    /// <summary>Visits one element of a page, as if it were all of it.</summary>
    public void VisitAlone(IElement element)
    {
        hasTitle = true;
        var hiddenBy = element.Ancestors<IElement>().Reverse().Aggregate((string?)null, HiddenBy);
        var isInMain = element.Ancestors<IElement>().Any(a => a.LocalName == "main");
        Visit(element, new Surroundings(1, hiddenBy, PageParts.Body | (isInMain ? PageParts.Main : PageParts.None), false, null));
    }

    public PageFacts ToFacts() => isTooDeep ? TooDeepFacts(page) : new(page.Path, page.Origin)
    {
        Targets = ids.Targets,
        Links = [.. links],
        Reading = grade?.ToGrade(),
        MayLoadData = policy.MayLoadData,
        Mistakes = [.. mistakes.Concat(MistakesOfWhole()).Distinct()],
    };

    /// <summary>The facts of a page that was not walked to its end.</summary>
    public static PageFacts TooDeepFacts(InspectedPage page) => new(page.Path, page.Origin)
    {
        Targets = null,
        Links = [],
        Mistakes = [new(CheckingWordings.PageTooDeep, $"{PageInspector.DeepestLevel}")],
    };

    private void Visit(IElement element, Surroundings outside)
    {
        isTooDeep |= outside.Depth >= PageInspector.DeepestLevel;
        var hiddenBy = HiddenBy(outside.HiddenBy, element);
        var isProse = grade is not null && hiddenBy is null && ProseElements.IsRead(element, outside.IsProse);
        var inside = outside with { Depth = outside.Depth + 1, HiddenBy = hiddenBy, Parts = PagePartsReading.Inside(element, outside.Parts), IsProse = isProse };
        Note(element, ref inside);
        for (var i = 0; i < element.Attributes.Length; i++)
        {
            var attribute = element.Attributes[i]!;
            var prefix = attribute.NamespaceUri == NamespaceNames.XLinkUri ? "xlink:" : string.Empty;
            NoteAttribute(element, prefix + attribute.LocalName, attribute.Value);
        }

        if (isProse && ProseElements.IsBlock(element))
        {
            grade!.EndBlock();
            VisitChildren(element, inside);
            grade.EndBlock();
        }
        else
        {
            VisitChildren(element, inside);
        }

        required.Leave(element);
        if (inside.Link is { IsNamed: false } link && link != outside.Link)
        {
            mistakes.Add(AtAddress(new(CheckingWordings.EmptyLink, link.Address), link.Address, "href"));
        }
    }

    private void VisitChildren(IElement element, Surroundings inside)
    {
        // By index: NextSibling of the library searches the parent's list each time.
        var children = element.ChildNodes;
        var textInside = inside with { HiddenBy = inside.HiddenBy ?? (Visibility.FoldsAwayText(element) ? Visibility.Folded : null) };
        for (var i = 0; i < children.Length && !isTooDeep; i++)
        {
            var child = children[i];
            if (child is IElement inner)
            {
                Visit(inner, inside);
            }
            else if (child is IText text)
            {
                Read(text.Data, textInside);
            }
        }
    }

    private void Note(IElement element, ref Surroundings inside)
    {
        mainHeadings += element.LocalName == "h1" ? 1 : 0;
        required.Enter(element, inside.Parts, inside.HiddenBy);
        NoteImage(element);
        policy.Note(element);
        if (element.LocalName == "a" && element.GetAttribute("href") is { } address)
        {
            inside = inside with { Link = new LinkText(address, inside.HiddenBy) };
        }

        inside.Link?.Read(element);
    }

    private void Read(string text, Surroundings inside)
    {
        inside.Link?.Read(text, inside.HiddenBy);
        required.Read(text, inside.Parts, inside.HiddenBy);
        if (inside.IsProse)
        {
            grade!.Read(text);
        }
    }

    private void NoteImage(IElement element)
    {
        var needsAlt = element.LocalName switch
        {
            "img" => true,
            "area" => element.HasAttribute("href"),
            "input" => string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        if (needsAlt && !element.HasAttribute("alt"))
        {
            var attribute = element.LocalName == "area" ? "href" : "src";
            var address = element.GetAttribute(attribute) ?? string.Empty;
            mistakes.Add(AtAddress(new(CheckingWordings.ElementWithoutAlt, address, element.LocalName), address, attribute));
        }
    }

    private void NoteAttribute(IElement element, string name, string value)
    {
        if (element.LocalName == "base")
        {
            mistakes.Add(AtAddress(new(CheckingWordings.BaseElement, value), value, name));
            return;
        }

        ids.Note(element, name, value);
        policy.Note(element, name, value);
        foreach (var link in Addresses.Of(element, name, value).Concat(NotedUrls(name, value)))
        {
            NoteLink(element, link);
        }
    }

    private IEnumerable<PageLink> NotedUrls(string name, string value)
    {
        if (!InspectedAttributes.WithUrlFunction.Contains(name))
        {
            return [];
        }

        var urls = Addresses.InUrlFunctions(value).ToLookup(u => u.StartsWith('#'));
        foreach (var local in urls[true])
        {
            ids.Refer(Uri.UnescapeDataString(local[1..]), name);
        }

        return urls[false].Select(u => new PageLink(u, name, LinkUse.Load));
    }

    private void NoteLink(IElement element, PageLink link)
    {
        if (string.IsNullOrWhiteSpace(link.Address))
        {
            mistakes.Add(AtAddress(new(CheckingWordings.EmptyAddress, link.Attribute, element.LocalName), link.Address, link.Attribute));
            return;
        }

        if (page.Safety.Steps == StepsAre.BehindLinks && element.LocalName is "a" or "area" && page.LeadsToSteps(link.Address))
        {
            required.Follow(link.Address);
        }

        links.Add(link);
    }

    private IEnumerable<Mistake> MistakesOfWhole()
    {
        if (!hasTitle)
        {
            yield return new(CheckingWordings.PageWithoutTitle, string.Empty) { Written = "<head" };
        }

        if (mainHeadings != 1)
        {
            yield return new(CheckingWordings.NotOneMainHeading, $"{mainHeadings}") { Written = "<h1" };
        }

        foreach (var mistake in ids.Mistakes().Concat(required.Mistakes()).Concat(policy.Mistakes).Concat(grade?.Mistakes() ?? []))
        {
            yield return mistake;
        }
    }

    // What is folded away may be opened, what is hidden otherwise stays so.
    private static string? HiddenBy(string? outside, IElement element) => outside is null or Visibility.Folded
        ? Visibility.Hides(element) ?? outside ?? (Visibility.IsFoldedAway(element) ? Visibility.Folded : null)
        : outside;

    private static Mistake AtAddress(Mistake mistake, string address, string attribute) =>
        mistake with { Written = address, Attribute = attribute };

    /// <summary>What holds at a place of the page because of the elements around it.</summary>
    private readonly record struct Surroundings(int Depth, string? HiddenBy, PageParts Parts, bool IsProse, LinkText? Link);
}
