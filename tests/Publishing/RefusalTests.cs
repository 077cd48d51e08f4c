namespace Handbook.Tests.Publishing;

public sealed class RefusalTests : IDisposable
{
    private const string NotPublished = "; nothing was published\n";

    private readonly OutputOnDisk output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void Conflicts_are_all_told_and_nothing_is_published()
    {
        output.Publish(("a.html", "a"), ("old.html", "old"));
        output.Put("b.html", "mine");
        output.Put("c", "a file");
        output.Put("d.html/x.txt", "in a folder");
        var before = output.Listing();

        Assert.Equal(
            "OUT/b.html: error HB9005: a file of this name exists and was not made by this tool" + NotPublished
                + "  help: move it away, or build into another folder\n"
                + "OUT/c: error HB9007: a file stands where a folder must be written" + NotPublished + "  help: remove the file\n"
                + "OUT/d.html: error HB9007: a folder stands where a file must be written" + NotPublished + "  help: remove the folder\n",
            output.Publish(("a.html", "new"), ("b.html", "b"), ("c/c.html", "c"), ("c/e.html", "e"), ("d.html", "d")));
        Assert.Equal(before, output.Listing());
        Assert.Equal("1 written, 0 unchanged, 1 removed\n", output.Publish(("a.html", "new")));
    }

    [Fact]
    public void Links_in_the_output_are_neither_followed_nor_replaced()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(output.Home, "elsewhere")).FullName;
        var target = Path.Combine(elsewhere, "target.html");
        File.WriteAllText(target, "theirs");
        output.Publish(("old/target.html", "theirs"));
        Directory.Delete(output.At("old"), recursive: true);
        Directory.CreateSymbolicLink(output.At("old"), elsewhere);
        Directory.CreateSymbolicLink(output.At("folder"), elsewhere);
        File.CreateSymbolicLink(output.At("file.html"), target);
        File.CreateSymbolicLink(output.At("dangling.html"), target + "-not");

        Assert.Equal(
            "OUT/dangling.html: error HB9006: a symbolic link stands where the site must be written" + NotPublished + "  help: remove the link\n"
                + "OUT/file.html: error HB9006: a symbolic link stands where the site must be written" + NotPublished + "  help: remove the link\n"
                + "OUT/folder: error HB9006: a symbolic link stands where the site must be written" + NotPublished + "  help: remove the link\n",
            output.Publish(("dangling.html", "x"), ("file.html", "x"), ("folder/target.html", "x")));

        // The stale file lies behind a link now, and has even the bytes that were published.
        Assert.Contains("OUT/old/target.html: warning HB9009", output.Publish(("a.html", "a")), StringComparison.Ordinal);
        Assert.Equal(["target.html"], Directory.EnumerateFileSystemEntries(elsewhere).Select(Path.GetFileName));
        Assert.Equal("theirs", File.ReadAllText(target));
    }

    [Theory]
    [InlineData("../../elsewhere.html")]
    [InlineData("/etc/hostname")]
    [InlineData(".handbook-lock")]
    public void A_manifest_that_names_anything_but_files_of_the_site_is_refused(string path)
    {
        output.Publish(("a.html", "a"));
        var hash = new string('0', 64);
        File.AppendAllText(output.At(".handbook-manifest"), $"{hash}  {path}\n");

        Assert.Equal(
            $"OUT/.handbook-manifest:2:1: error HB9008: this line of the manifest is not a hash and a path{NotPublished}"
                + $"    2 | {hash}  {path}\n      | {new string('^', 66 + path.Length)}\n"
                + "  help: without its manifest the tool cannot tell its own files from others: empty the folder and build again\n",
            output.Publish(("a.html", "new")));
        Assert.Equal("a.html=a", output.Listing());
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:b.html")]
    [InlineData("a\n.html")]
    [InlineData(".handbook-manifest")]
    [InlineData("a/.Handbook-x")]
    [InlineData("")]
    public void A_path_that_is_not_within_the_site_is_refused(string path)
    {
        Assert.Equal(
            $"OUT: error HB9010: '{path.Replace('\n', '\uFFFD')}' is no path for a file of the site\n  help: paths are relative, without '..', '\\', ':' and "
                + "control characters; names that begin with '.handbook-' are the tool's own\n",
            output.Publish((path, "x"), ("good.html", "good")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(output.Home));
    }

    [Fact]
    public void A_path_written_twice_is_refused() => Assert.Equal(
        "OUT/a.html: error HB9011: two things of the site have this path\n",
        output.Publish(("a.html", "one"), ("a.html", "two")));

    [Fact]
    public void An_output_folder_that_is_a_file_or_a_link_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(output.Home, "made"));
        File.WriteAllText(output.Root, "a file");
        Assert.Equal("OUT: error HB9001: the output folder is a file\n", output.Publish(("a.html", "a")));

        File.Delete(output.Root);
        Directory.CreateSymbolicLink(output.Root, output.Home);
        Assert.Equal(
            "OUT: error HB9002: the output folder is a symbolic link\n  help: name the folder that it leads to\n",
            output.Publish(("a.html", "a")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_finding()
    {
        File.WriteAllText(Path.Combine(output.Home, "made"), "a file");

        Assert.StartsWith("OUT: error HB9003: cannot be written: ", output.Publish(("a.html", "a")), StringComparison.Ordinal);
    }
}
