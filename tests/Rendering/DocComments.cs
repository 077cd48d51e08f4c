using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Handbook.Templating.Shapes;

namespace Handbook.Tests.Rendering;

/// <summary>What the doc comments of the program say, read from the file that its build makes.</summary>
internal sealed partial class DocComments
{
    private readonly Dictionary<string, XElement> byId;

    private DocComments(Dictionary<string, XElement> byId) => this.byId = byId;

    public static DocComments Read()
    {
        var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "handbook.xml"));
        return new DocComments(file.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal));
    }

    /// <summary>Empty when there is no comment.</summary>
    public string SentenceOf(Type type) => FirstSentence(byId.GetValueOrDefault($"T:{IdOf(type)}")?.Element("summary"));

    /// <summary>Empty when there is no comment. That of a positional member stands with its record.</summary>
    public string SentenceOf(PropertyInfo property)
    {
        var owner = IdOf(property.DeclaringType!);
        var own = byId.GetValueOrDefault($"P:{owner}.{property.Name}")?.Element("summary");
        var positional = byId.GetValueOrDefault($"T:{owner}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == property.Name);
        return FirstSentence(own ?? positional);
    }

    private static string IdOf(Type type) => type.FullName!.Replace('+', '.');

    // Only a full stop ends it: behind "Where does it hurt?" stands what the question is about.
    private static string FirstSentence(XElement? comment) =>
        comment is null ? string.Empty : SentenceEnd().Split(Blanks().Replace(TextOf(comment), " ").Trim())[0];

    private static string TextOf(XElement comment)
    {
        var text = new StringBuilder();
        foreach (var node in comment.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "see" } see => $"`{NameOf(see.Attribute("cref")!.Value)}`",
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                _ => throw new NotSupportedException($"The document of the views cannot show this part of a comment: {node}"),
            });
        }

        return text.ToString();
    }

    // Members by the names that templates know them by, records by their own.
    private static string NameOf(string id)
    {
        var name = id[(id.LastIndexOf('.') + 1)..];
        return id.StartsWith("P:", StringComparison.Ordinal) ? SnakeCase.Of(name) : name;
    }

    [GeneratedRegex(@"(?<=\.) (?=[A-Z""`])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
