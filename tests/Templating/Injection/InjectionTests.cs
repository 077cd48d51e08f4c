using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Handbook.Tests.Templating.Language;

namespace Handbook.Tests.Templating.Injection;

/// <summary>
/// Each row of the table prints the title of the page somewhere. Whatever the title is, the page must have the same elements and attributes as with
/// a harmless one, its addresses the same number of parameters, and its data the same form: nothing leaves its place. Other rows are refused: before
/// any page is rendered (<c>refused</c>), or once an address turns out to run as a program (<c>address</c>).
/// </summary>
public sealed class InjectionTests
{
    private static readonly string[] Attacks =
    [
        "\"><script>alert(1)</script>",
        "' onclick='alert(1)' x='",
        "\" onmouseover=\"alert(1)",
        "</title></textarea></style></script><b>b</b>",
        "--><b>b</b><!--",
        "javascript:alert(1)",
        " Java\tScript\n:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:a",
        "javascript&#58;alert(1)",
        "&quot;&gt;&lt;b&gt;",
        "{{ 7654 * 4321 }}{{ include 'a' }}",
        "a&b=1&c=2#d?e",
        "\\\", \"x\": \"y",
        "\\u0022,\\u0022x",
        "` onclick=alert(1) `",
        "a\r\n<b>b</b>\u2028\u2029\0\u0008",
        "%22%3E%3Cb%3E",
        "\ud800 <b>",
        "]]><b>",
        string.Empty,
    ];

    private static readonly string[] AddressAttributes = ["href", "src", "action"];

    private static readonly string[] Harmless = ["https", "http", "mailto", "tel"];

    private static IReadOnlyList<LanguageCase> Rows { get; } = [.. LanguageCase.Read(Repository.Path("tests/Templating/Injection/rows.txt"))];

    public static TheoryData<string> Names => [.. Rows.Select(r => r.Name)];

    [Fact]
    public void The_table_has_at_least_forty_rows_of_all_kinds()
    {
        Assert.True(Rows.Count >= 40);
        Assert.Equal(["address", "refused", "shown"], Rows.Select(r => r.Expected).Distinct().Order());
        Assert.Equal(Rows.Count, Rows.Select(r => r.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_title_leaves_its_place(string name)
    {
        var row = Rows.Single(r => r.Name == name);
        var harmless = Render(row, "x");
        Assert.Equal(row.Expected == "refused", harmless.Contains("error HB4019", StringComparison.Ordinal));
        var refusals = 0;
        foreach (var attack in Attacks)
        {
            var output = Render(row, attack);
            if (row.Expected == "refused")
            {
                Assert.Equal(harmless, output);
            }
            else if (row.Expected == "address" && output.Contains("error HB4031: an address that begins with", StringComparison.Ordinal))
            {
                refusals++;
            }
            else
            {
                Assert.Equal(FormOf(harmless), FormOf(output));
                Assert.DoesNotContain("33072934", output, StringComparison.Ordinal);
            }
        }

        Assert.Equal(row.Expected == "address", refusals >= 4);
    }

    private static string Render(LanguageCase row, string title) => TemplateScene.Render(row.Template, new Page(title), row.Others);

    /// <summary>The elements and names of attributes of a page, what its addresses consist of, and the form of its data.</summary>
    private static string FormOf(string page)
    {
        Assert.DoesNotContain("templates/page.html:", page, StringComparison.Ordinal);
        var form = new StringBuilder();
        Describe(new HtmlParser().ParseDocument(page), form);
        return form.ToString();
    }

    private static void Describe(INode node, StringBuilder form)
    {
        foreach (var child in node.ChildNodes)
        {
            form.Append(child switch
            {
                IElement element => $"<{element.LocalName}{string.Concat(element.Attributes.Select(Describe))}>",
                IComment => "<!---->",
                _ => string.Empty,
            });
            if (child is IElement { LocalName: "script" } script)
            {
                Describe(JsonDocument.Parse(script.TextContent).RootElement, form);
            }
            else
            {
                Describe(child, form);
            }

            form.Append(child is IElement ? "</>" : string.Empty);
        }
    }

    private static string Describe(IAttr attribute)
    {
        if (!AddressAttributes.Contains(attribute.Name))
        {
            return $" {attribute.Name}";
        }

        var address = new Uri(new Uri("https://example.org/a/"), attribute.Value);
        Assert.Contains(address.Scheme, Harmless);
        return $" {attribute.Name}({(attribute.Value.Contains("?q=", StringComparison.Ordinal) ? address.Query.Count(c => c is '&' or '=') : 0)})";
    }

    private static void Describe(JsonElement data, StringBuilder form)
    {
        form.Append(data.ValueKind);
        var children = data.ValueKind switch
        {
            JsonValueKind.Object => data.EnumerateObject().Select(m => (Name: m.Name, m.Value)),
            JsonValueKind.Array => data.EnumerateArray().Select(i => (Name: "-", Value: i)),
            _ => [],
        };
        foreach (var (name, value) in children)
        {
            form.Append('[').Append(name);
            Describe(value, form);
            form.Append(']');
        }
    }
}
