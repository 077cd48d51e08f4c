using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Handbook.Rendering;
using Handbook.Reporting;
using Handbook.Templating;
using Handbook.Templating.Shapes;

namespace Handbook.Tests.Rendering;

/// <summary>Writes <c>docs/views.md</c>: the names that each page template can use, as the code declares them.</summary>
internal sealed class ViewDocument
{
    private const string Opening =
        """
        # What templates get

        Each page template gets one record, its view, and the members of the view are the names that the template knows:
        `{{ page.title }}`. [Writing templates](templates.md) says how to use them. A member that is a record is listed once under
        [Records](#records), by the name that messages call it by. A member may be null only where it says so.

        This document is made from the code, and a test holds it to that. To renew it:
        `HANDBOOK_RENEW=1 dotnet test --filter ViewDocumentTests`.

        """;

    // A place for each kind of value that ShapeTable knows; a view with any other cannot be compiled.
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "text",
        [typeof(bool)] = "true or false",
        [typeof(int)] = "number",
        [typeof(long)] = "number",
        [typeof(double)] = "number",
        [typeof(decimal)] = "number",
        [typeof(Html)] = "markup",
        [typeof(DateOnly)] = "date",
    };

    private readonly NullabilityInfoContext nullability = new();
    private readonly DocComments comments = DocComments.Read();
    private readonly SortedDictionary<string, Type> records = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new(Opening);

    private ViewDocument()
    {
    }

    /// <summary>Every page template by name, with its view: those of the site in the order of <see cref="PageTemplates"/>, then the report's.</summary>
    public static ImmutableArray<(string Name, Type View)> Pages { get; } =
    [
        .. Declared(typeof(PageTemplates))
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Template<>))
            .Select(p => ($"pages/{SnakeCase.Of(p.Name).Replace('_', '-')}", p.PropertyType.GetGenericArguments()[0])),
        ("pages/report", typeof(ReportView)),
    ];

    public static string Write()
    {
        var document = new ViewDocument();
        document.text.Append("\n## Page templates\n");
        foreach (var (name, view) in Pages)
        {
            document.Append($"`{name}`", view);
        }

        document.text.Append("\n## Records\n");
        document.AppendRecords();
        return document.text.ToString();
    }

    /// <summary>The public properties in the order in which the code declares them.</summary>
    public static IEnumerable<PropertyInfo> Declared(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.MetadataToken);

    // Writing a record may come upon others, which may stand before it.
    private void AppendRecords()
    {
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (records.FirstOrDefault(r => !written.ContainsKey(r.Key)).Value is { } record)
        {
            var before = text.Length;
            Append(record.Name, record);
            written.Add(record.Name, text.ToString(before, text.Length - before));
            text.Length = before;
        }

        text.AppendJoin(string.Empty, written.Values);
    }

    private void Append(string heading, Type type)
    {
        text.Append($"\n### {heading}\n\n");
        if (comments.SentenceOf(type) is { Length: > 0 } sentence)
        {
            text.Append($"{sentence}\n\n");
        }

        text.Append("| member | is | |\n|---|---|---|\n");
        foreach (var property in Declared(type))
        {
            var comment = comments.SentenceOf(property).Replace("|", @"\|", StringComparison.Ordinal);
            text.Append($"| `{SnakeCase.Of(property.Name)}` | {WordsOf(nullability.Create(property))} |{(comment.Length > 0 ? $" {comment}" : string.Empty)} |\n");
        }
    }

    private string WordsOf(NullabilityInfo info)
    {
        var inner = Nullable.GetUnderlyingType(info.Type);
        var isNullable = inner is not null || (!info.Type.IsValueType && info.ReadState == NullabilityState.Nullable);
        return WordsOf(inner ?? info.Type, info) + (isNullable ? " or null" : string.Empty);
    }

    private string WordsOf(Type type, NullabilityInfo info)
    {
        if (Words.TryGetValue(type, out var words))
        {
            return words;
        }

        if (type.IsGenericType)
        {
            return $"list of {WordsOf(info.GenericTypeArguments[0])}";
        }

        if (!records.TryAdd(type.Name, type) && records[type.Name] != type)
        {
            throw new NotSupportedException($"Two kinds of records are called {type.Name}: the document cannot tell them apart.");
        }

        return $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }
}
