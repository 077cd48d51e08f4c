using Handbook.Diagnostics;
using Handbook.Templating;

namespace Handbook.Tests.Templating;

/// <summary>Files that belong to the templates and are published as they are.</summary>
public sealed class AssetReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("handbook-assets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_below_assets_are_read_as_bytes_by_path_and_others_are_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets", "drawings"));
        File.WriteAllBytes(Path.Combine(folder, "assets", "site.css"), [0xFF, 0x00]);
        File.WriteAllBytes(Path.Combine(folder, "assets", "drawings", "a.svg"), [0x3C]);
        File.WriteAllBytes(Path.Combine(folder, "page.html"), [0x3C]);
        var report = new DiagnosticBag();

        var assets = AssetReader.Read(folder, report);

        Assert.Equal(["assets/drawings/a.svg: 3C", "assets/site.css: FF00"], assets.Select(a => $"{a.Name}: {Convert.ToHexString(a.Bytes)}"));
        Assert.True(report.IsEmpty);
    }

    [Fact]
    public void Style_sheets_and_scripts_carry_a_fingerprint_of_their_bytes_and_nothing_else_does()
    {
        Write("site.css", "a{}");
        Write("print.css", "a{}");
        Write("run.js", "1");
        Write("icon.svg", "<svg/>");
        Write("deeper/own.css", "a{}");

        Assert.Equal(
            ["assets/deeper/own.5f546eb4.css", "assets/icon.svg", "assets/print.5f546eb4.css", "assets/run.51e11a95.js", "assets/site.5f546eb4.css"],
            AssetReader.Read(folder, new DiagnosticBag()).Select(a => a.Path));
    }

    [Fact]
    public void Other_bytes_give_another_name()
    {
        Write("site.css", "a{}");
        var before = AssetReader.Read(folder, new DiagnosticBag()).Single().Path;
        Write("site.css", "b{}");

        Assert.NotEqual(before, AssetReader.Read(folder, new DiagnosticBag()).Single().Path);
    }

    [Fact]
    public void A_folder_named_like_a_style_sheet_or_script_is_one_file_joined_in_order_of_name()
    {
        Write("site.css/20-base.css", "b{}");
        Write("site.css/10-tokens.css", "a{}");
        Write("run.js/b/deep.js", "2");
        Write("run.js/a.js", "1\n");
        Write("pages/tool.css/a.css", "c{}");

        Assert.Equal(
            ["assets/pages/tool.css: c{}", "assets/run.js: {\n1\n\n}\n{\n2\n}\n", "assets/site.css: a{}b{}"],
            AssetReader.Read(folder, new DiagnosticBag()).Select(a => $"{a.Name}: {System.Text.Encoding.UTF8.GetString(a.Bytes)}"));
    }

    [Fact]
    public void Each_file_of_a_script_has_names_of_its_own()
    {
        Write("run.js/a.js", "const a = 1; globalThis.seen = a; // the last line");
        Write("run.js/b.js", "const a = 2; globalThis.seen += a;");
        Write("other.js", "class a {}\nglobalThis.seen += typeof a;");
        using var engine = new Jint.Engine();
        foreach (var script in AssetReader.Read(folder, new DiagnosticBag()).Reverse())
        {
            engine.Execute(System.Text.Encoding.UTF8.GetString(script.Bytes));
        }

        Assert.Equal("3function", engine.Evaluate("seen").ToString());
    }

    [Fact]
    public void A_byte_order_mark_does_not_end_up_within_a_style_sheet()
    {
        Write("site.css/a.css", "a{}");
        Write("site.css/b.css", "\uFEFFb{}");
        Assert.Equal("a{}b{}", System.Text.Encoding.UTF8.GetString(AssetReader.Read(folder, new DiagnosticBag()).Single().Bytes));
    }

    [Fact]
    public void What_pages_link_is_told_by_name()
    {
        string[] names = ["site.css", "run.js", "deeper/own.css", "icon.svg", "pages/tool.css", "pages/list+page-index.css", "later/box.css",
            "paper/all.css", "paper/pages/tool.css"];
        Array.ForEach(names, n => Write(n, string.Empty));
        var assets = AssetReader.Read(folder, new DiagnosticBag());

        Assert.Equal("pages/tool.css run.js site.css", Linked("tool"));
        Assert.Equal("pages/list+page-index.css run.js site.css", Linked("page page-index"));
        Assert.Equal("paper/all.css paper/pages/tool.css", Names(a => a.IsLinkedForPaperBy("tool")));
        Assert.Equal("paper/all.css", Names(a => a.IsLinkedForPaperBy("page page-index")));
        Assert.Equal("run.js", Names(a => a.IsScript));
        Assert.Equal("later/box.css", Names(a => a.IsForLater));

        string Linked(string classes) => Names(a => a.IsLinkedBy(classes) && (a.IsStylesheet || a.IsScript));
        string Names(Func<Asset, bool> wanted) => string.Join(' ', assets.Where(wanted).Select(a => a.Name["assets/".Length..]));
    }

    [Fact]
    public void Templates_without_assets_have_none() => Assert.Empty(AssetReader.Read(folder, new DiagnosticBag()));

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, "assets", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
