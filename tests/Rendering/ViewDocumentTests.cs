using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Rendering;
using Handbook.Templating;
using Handbook.Templating.Shapes;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

public sealed class ViewDocumentTests
{
    private const string Shown = "docs/views.md";

    [Fact]
    public void The_document_of_the_views_says_what_the_code_says()
    {
        var path = Repository.Path(Shown);
        var expected = ViewDocument.Write();
        if (Environment.GetEnvironmentVariable("HANDBOOK_RENEW") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        var found = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        Assert.True(found == expected, $"{Mistake(found, expected)} Run 'HANDBOOK_RENEW=1 dotnet test --filter ViewDocumentTests' to renew {Shown}.");
    }

    [Fact]
    public void Its_names_of_page_templates_are_those_that_the_program_asks_for()
    {
        var report = new DiagnosticBag();
        var library = TemplateLibrary.Parse(ViewDocument.Pages.Select(p => new SourceFile($"t/{p.Name}.html", string.Empty)), "t", report);
        Assert.NotNull(PageTemplates.Compile(library, report));
    }

    [Fact]
    public void Its_members_are_those_that_templates_can_use()
    {
        var shapes = new ShapeTable();
        Assert.All(
            ViewDocument.Pages,
            page => Assert.Equal(
                shapes.ViewOf(page.View).Members.Names,
                ViewDocument.Declared(page.View).Select(p => SnakeCase.Of(p.Name)).Order(StringComparer.Ordinal)));
    }

    // The first line that differs says more than both documents.
    private static string Mistake(string found, string expected)
    {
        var lines = found.Split('\n');
        var wanted = expected.Split('\n');
        var at = Enumerable.Range(0, wanted.Length).FirstOrDefault(i => i >= lines.Length || lines[i] != wanted[i], wanted.Length);
        var line = (at + 1).ToString(CultureInfo.InvariantCulture);
        return $"{Shown}, line {line}, is '{lines.ElementAtOrDefault(at)}', but the code says '{wanted.ElementAtOrDefault(at)}'.";
    }
}
