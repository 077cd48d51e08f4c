using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    public static DataFormat Format { get; } = new("glossary.yml", "terms", EntryKind.Term, "term", Read);

    private static Term Read(EntryName name, Fields fields) => new(name)
    {
        Meaning = fields.Required<string>("meaning", Values.Text),
        IsMarked = fields.Otherwise("mark", Values.Switch, true),
        See = fields.Otherwise("see", Values.ListOf<Located<string>>(Values.LocatedText), []),
    };
}
