using System.Net.Sockets;
using Handbook.Diagnostics;
using Handbook.Templating;

namespace Handbook.Tests.Templating.Broken;

/// <summary>Mistakes that lie in files and folders, or that need more templates than a case can show.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-broken-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_template_that_is_not_utf_8_is_told_by_its_path()
    {
        File.WriteAllBytes(Path.Combine(folder, "page.html"), [0x3C, 0xE9, 0x3E]);
        var report = new DiagnosticBag();
        Assert.Empty(TemplateReader.Read(folder, "templates", report));
        Assert.Equal("templates/page.html: error HB4001: this template cannot be read: it is not UTF-8\n", TemplateScene.Format(report));
    }

    [Fact]
    public void An_asset_that_cannot_be_read_is_told_by_its_path()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "assets", "icon.svg")));
        var report = new DiagnosticBag();
        Assert.Empty(AssetReader.Read(folder, report));
        Assert.Equal($"{folder}/assets/icon.svg: error HB4040: this file cannot be read\n  help: the system says: it cannot be opened\n", TemplateScene.Format(report));
    }

    [Fact]
    public void A_page_without_its_template_is_told_by_the_path_that_it_should_have()
    {
        var report = new DiagnosticBag();
        Assert.Null(TemplateLibrary.Parse([], "templates", report).Compile<Page>("page", report));
        Assert.Equal(
            "templates/page.html: error HB4010: the template 'page' is missing\n  help: each sort of page needs its own template\n",
            TemplateScene.Format(report));
    }

    [Fact]
    public void Too_many_templates_in_one_chain_are_one_mistake_with_the_end_of_the_chain()
    {
        var others = Enumerable.Range(1, 40).Select(i => ($"templates/p{i}.html", $"{{{{ include 'p{i + 1}' }}}}")).Append(("templates/p41.html", "x")).ToArray();
        Assert.Equal(
            """
            templates/p31.html:1:12: error HB4018: more than 32 templates include each other in one chain
                1 | {{ include 'p32' }}
                  |            ^^^^^
              help: included from templates/p30.html:1:12, from templates/p29.html:1:12, from templates/p28.html:1:12, from templates/p27.html:1:12, from templates/p26.html:1:12, from templates/p25.html:1:12, from templates/p24.html:1:12, from templates/p23.html:1:12 and 23 more, up to templates/page.html:1:12

            """,
            TemplateScene.Render("{{ include 'p1' }}", null, others));
    }
}
