using AngleSharp.Dom;
using Handbook.Diagnostics;

namespace Handbook.Checking;

/// <summary>The ids of one page, and the attributes that name ids of the same page; these may come before the id they name.</summary>
internal sealed class PageIds
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> maps = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Id, string Attribute)> references = [];
    private readonly List<Mistake> mistakes = [];

    public IReadOnlySet<string> Targets => anchors.Count == 0 ? ids : ids.Union(anchors).ToHashSet(StringComparer.Ordinal);

    public void Note(IElement element, string attribute, string value)
    {
        switch (attribute)
        {
            case "id":
                NoteId(element, value);
                break;
            case "name" when element.LocalName == "a":
                anchors.Add(value);
                break;
            case "name" when element.LocalName == "map":
                maps.Add(value);
                break;
            case "usemap":
                references.Add((value, attribute));
                break;
            default:
                NoteReferences(attribute, value);
                break;
        }
    }

    public void Refer(string id, string attribute) => references.Add((id, attribute));

    public IEnumerable<Mistake> Mistakes() => mistakes.Concat(
        references
            .Where(r => r.Attribute == "usemap" ? !maps.Contains(r.Id.TrimStart('#')) : !ids.Contains(r.Id))
            .Select(r => new Mistake(CheckingWordings.MissingId, r.Id, r.Attribute) { Written = r.Id, Attribute = r.Attribute }));

    private void NoteId(IElement element, string id)
    {
        if (id.Length == 0 || id.Any(char.IsWhiteSpace))
        {
            mistakes.Add(new(CheckingWordings.EmptyId, id, element.LocalName) { Written = id, Attribute = "id" });
        }
        else if (!ids.Add(id))
        {
            mistakes.Add(new(CheckingWordings.RepeatedElementId, id) { Written = id, Attribute = "id" });
        }
    }

    private void NoteReferences(string attribute, string value)
    {
        if (InspectedAttributes.IdReferences.Contains(attribute))
        {
            references.UnionWith(Addresses.Words(value).Select(id => (id, attribute)));
        }
    }
}
