using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Text;

namespace Handbook.Tests.Templating;

internal static class Other
{
    internal sealed record Muscle(string Name);
}

internal sealed record TwoMuscles(Muscle First, Other.Muscle Second);

internal sealed record Wrong(DateTime Moment);

public sealed class ViewTests
{
    [Theory]
    [InlineData("{{ technique.get_type }}")]
    [InlineData("{{ technique.equality_contract }}")]
    [InlineData("{{ technique.to_string }}")]
    [InlineData("{{ title.length }}")]
    [InlineData("{{ tags.is_default }}")]
    [InlineData("{{ technique.updated.ticks }}")]
    [InlineData("{{ body.markup }}")]
    [InlineData("{{ technique.Title }}")]
    [InlineData("{{ x = technique; x = 1; x = title; x.length }}")]
    public void Nothing_of_the_runtime_is_reachable(string template) =>
        Assert.Matches("error HB40(12|15|31): .*(no member|no members)", TemplateScene.Render(template));

    [Fact]
    public void A_view_with_a_type_that_templates_do_not_know_is_a_fault_of_the_program()
    {
        var library = TemplateLibrary.Parse([new SourceFile("t/a.html", "{{ moment }}")], "t", new DiagnosticBag());
        Assert.Throws<NotSupportedException>(() => library.Compile<Wrong>("a", new DiagnosticBag()));
    }

    [Fact]
    public void Two_kinds_of_one_name_are_two_kinds()
    {
        var report = new DiagnosticBag();
        SourceFile[] files =
        [
            new("t/a.html", "{{ include 'b' m: first }}{{ include 'b' m: second }}{{ for m in [first, second] }}{{ m.name }}{{ end }}"),
            new("t/b.html", "{{ m.title }}"),
        ];
        TemplateLibrary.Parse(files, "t", report).Compile<TwoMuscles>("a", report);
        Assert.Equal(
            """
            t/b.html:1:6: error HB4012: a Muscle has no member 'title'
                1 | {{ m.title }}
                  |      ^^^^^
              help: there are: name; included from t/a.html:1:38

            """,
            TemplateScene.Format(report));
    }

    [Fact]
    public void A_view_may_hold_others_of_its_own_kind()
    {
        var psoas = new Muscle("Psoas", default) { PartOf = new Muscle("Hip flexors", default) };
        var page = new Page("x") { Technique = new Technique("t", 1) { Muscles = [psoas] } };
        Assert.Equal("Psoas|Hip flexors|", TemplateScene.Render("{{ for m in technique.muscles }}{{ m.title }}|{{ m.part_of.title }}|{{ m.prose }}{{ end }}", page));
    }

    [Fact]
    public void A_missing_page_template_is_reported()
    {
        var report = new DiagnosticBag();
        var library = TemplateLibrary.Parse([new SourceFile("t/pages/home.html", "x")], "t", report);
        Assert.Null(library.Compile<Page>("pages/hom", report));
        Assert.Equal("t/pages/hom.html: error HB4010: the template 'pages/hom' is missing\n  help: each sort of page needs its own template\n", TemplateScene.Format(report));
    }

    [Fact]
    public void Rendering_does_not_depend_on_culture_or_thread()
    {
        var report = new DiagnosticBag();
        var library = TemplateLibrary.Parse([new SourceFile("t/a.html", "{{ n = 0; for t in tags; n = n + 1.5; end; n }} {{ technique.updated }} {{ title }}")], "t", report);
        var template = library.Compile<Page>("a", report)!;
        var outputs = Enumerable.Range(0, 200).AsParallel().Select(i =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return (i, Output: template.Render(new Page($"p{i}"), report));
        });
        Assert.All(outputs, o => Assert.Equal($"4.5 2026-11-22 p{o.i}", o.Output));
    }

    [Fact]
    public void Templates_are_read_by_path_without_the_assets()
    {
        var folder = Directory.CreateTempSubdirectory("templates").FullName;
        foreach (var (path, text) in new[] { ("pages/home.html", "a"), ("feed.xml", "b"), ("assets/x.html", "c"), ("notes.txt", "d"), ("parts/assets/y.scriban-html", "e") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        File.WriteAllBytes(Path.Combine(folder, "bad.html"), [0xFF, 0xFE, 0x41]);
        var report = new DiagnosticBag();
        var files = TemplateReader.Read(folder, "templates", report);
        Directory.Delete(folder, recursive: true);
        Assert.Equal("templates/feed.xml, templates/pages/home.html, templates/parts/assets/y.scriban-html", string.Join(", ", files.Select(f => f.Path)));
        Assert.Equal("templates/bad.html: error HB4001: this template cannot be read: it is not UTF-8\n", TemplateScene.Format(report));
    }

    [Fact]
    public void A_missing_folder_is_reported()
    {
        var report = new DiagnosticBag();
        Assert.Empty(TemplateReader.Read("/nowhere/at/all", "templates", report));
        Assert.Equal("templates: error HB4001: there is no template folder 'templates'\n", TemplateScene.Format(report));
    }
}
