using Handbook.Diagnostics;
using Handbook.Reading;

namespace Handbook.Tests.Reading;

public class ContentFolderTests
{
    [Fact]
    public void A_symbolic_link_is_refused_and_not_followed()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("secret/passwords.txt", "secret");
        Directory.CreateDirectory(handbook.Path("content/media"));
        File.CreateSymbolicLink(handbook.Path("content/media/file.txt"), handbook.Path("secret/passwords.txt"));
        Directory.CreateSymbolicLink(handbook.Path("content/media/folder"), handbook.Path("secret"));
        Assert.Equal(
            """
            content/media/file.txt: error HB1028: this is a symbolic link, which could lead out of the content folder
              help: put the file itself here
            content/media/folder: error HB1028: this is a symbolic link, which could lead out of the content folder
              help: put the file itself here

            """,
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void A_file_that_nothing_would_read_is_not_left_out_in_silence()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("content/tools/band.MD", "x");
        handbook.Write("content/README.md", "For authors.");
        handbook.Write("content/.notes/x.md", "x");
        var diagnostic = Assert.Single(handbook.Build().Diagnostics);
        Assert.Equal("'tools/band.MD' is neither Markdown (.md) nor a data file (.yml), so nothing would read it", diagnostic.Message);
    }

    [Fact]
    public void A_media_file_is_published_as_it_is_and_can_be_linked()
    {
        using var handbook = new SampleHandbook();
        handbook.Write("content/media/wall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        handbook.Replace("content/tools/wall.md", "A wall.", "![A plain wall](../media/wall.svg)");
        Assert.Empty(handbook.Build().Diagnostics);
        Assert.Equal(handbook.Read("content/media/wall.svg"), handbook.Published("media/wall.svg"));
        Assert.Contains("<img src=\"../media/wall.svg\" alt=\"A plain wall\"", handbook.Published("tools/wall.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_told_once_and_not_missed_by_others()
    {
        using var handbook = new SampleHandbook();
        File.WriteAllBytes(handbook.Path("content/muscles/soleus.md"), [0x2D, 0xFF, 0xFE, 0x2D]);
        Assert.Equal(
            "content/muscles/soleus.md: error HB1002: the file is not UTF-8 text\n  help: save it with the encoding UTF-8\n",
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void A_mistake_in_the_settings_hides_no_mistake_elsewhere()
    {
        using var handbook = new SampleHandbook();
        handbook.Replace("content/handbook.yml", "language: en", "language: English");
        handbook.Replace("content/techniques/calf-roll.md", "softer_tool: towel", "softer_tool: towl");
        Assert.Equal(["HB1021", "HB2001"], handbook.Build().Diagnostics.Select(d => d.Rule.Code));
    }

    [Fact]
    public void The_paths_of_a_load_are_sorted_and_shown_under_the_given_name()
    {
        using var handbook = new SampleHandbook();
        var files = ContentFolder.Load(handbook.Path("content"), "shown", new DiagnosticBag());
        Assert.Equal("shown/complaints/tight-calf.md", files.Files[0].Path);
        Assert.Equal(files.Files.Select(f => f.Path).Order(StringComparer.Ordinal), files.Files.Select(f => f.Path));
    }
}
