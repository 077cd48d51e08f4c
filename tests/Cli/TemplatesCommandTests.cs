using static Handbook.Tests.Cli.CommandLineTests;

namespace Handbook.Tests.Cli;

/// <summary>What authors ask about templates, and how they get a built-in one to change.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public TemplatesCommandTests() => Directory.Delete(handbook.Path("templates"), recursive: true);

    public void Dispose() => handbook.Dispose();

    [Fact]
    public void A_handbook_without_templates_is_built_with_the_built_in_ones()
    {
        var run = Start(handbook, "--strict");
        Assert.Equal(string.Empty, run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("templates", "list")]
    public void A_folder_of_templates_that_was_named_must_be_there(params string[] command)
    {
        var run = Start(handbook, [.. command, "--templates", "mine"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine: error HB9101: there is no folder 'mine'\n  help: run in the handbook's folder, or name the folder with --templates\n", run.Errors);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_no_folder()
    {
        handbook.Write("templates", "a file");
        Assert.Equal(2, Start(handbook, "check").ExitCode);
    }

    [Fact]
    public void The_list_tells_in_columns_where_each_template_comes_from()
    {
        handbook.Write("templates/parts/card.html", "mine");
        handbook.Write("templates/parts/own.html", "mine");
        handbook.Write("templates/assets/icon.svg", File.ReadAllText(Repository.Path("templates/assets/icon.svg")));
        var run = Start(handbook, "templates", "list");
        var lines = run.Output.Split('\n');
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines[..^1].Prepend(string.Empty));
        Assert.Contains("assets/handbook.css/00-layers.css        built in", lines);
        Assert.Contains("assets/icon.svg                          yours, the same as built in", lines);
        Assert.Contains("pages/technique                          built in", lines);
        Assert.Contains("parts/card                               yours", lines);
        Assert.Contains("parts/own                                yours", lines);
    }

    [Fact]
    public void A_copy_has_the_bytes_of_the_built_in_file_and_changes_the_page_when_it_is_changed()
    {
        var run = Start(handbook, "templates", "copy", "parts/card", "assets/handbook.js/10-theme.js");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal("Copied templates/parts/card.html\nCopied templates/assets/handbook.js/10-theme.js\n", run.Output);
        Assert.Equal(File.ReadAllBytes(Repository.Path("templates/parts/card.html")), File.ReadAllBytes(handbook.Path("templates/parts/card.html")));

        handbook.Replace("templates/parts/card.html", "{{ card.title }}</a>", "Read: {{ card.title }}</a>");
        Assert.Equal(0, Start(handbook).ExitCode);
        Assert.Contains(">Read: Calf roll</a>", handbook.Published("techniques/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is_and_the_others_are_copied()
    {
        handbook.Write("templates/parts/card.xml", "mine");
        var run = Start(handbook, "templates", "copy", "parts/card", "parts/cards");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Copied templates/parts/cards.html\n", run.Output);
        Assert.Equal("handbook: templates/parts/card.xml is there already and was left as it is.\n", run.Errors);
        Assert.False(File.Exists(handbook.Path("templates/parts/card.html")));
    }

    [Fact]
    public void All_may_be_copied_into_a_folder_that_is_not_there_yet()
    {
        Assert.Equal(0, Start(handbook, "templates", "copy", "--all", "--quiet", "--templates", "new/mine").ExitCode);
        Assert.Equal(FilesOf(Repository.Path("templates")), FilesOf(handbook.Path("new/mine")));
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_nearest_one_and_nothing_is_copied()
    {
        var run = Start(handbook, "templates", "copy", "parts/cart", "parts/head");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "handbook: there is no built-in template 'parts/cart'; did you mean 'parts/card'?\nNothing was copied. Run 'handbook templates list' to see all names.\n",
            run.Errors);
        Assert.False(Directory.Exists(handbook.Path("templates")));
    }

    [Fact]
    public void A_copy_that_cannot_be_written_ends_with_2()
    {
        handbook.Write("templates", "a file");
        var run = Start(handbook, "templates", "copy", "parts/card");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("templates/parts/card.html: error HB9106: this file cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(handbook.Path(string.Empty), run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates")]
    [InlineData("templates", "copy")]
    [InlineData("templates", "copy", "parts/card", "--all")]
    [InlineData("templates", "list", "--date", "2026-01-01")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        var run = Start(handbook, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("Run 'handbook --help' to see the commands and options.\n", run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => $"{Path.GetRelativePath(folder, f)}: {Convert.ToHexString(File.ReadAllBytes(f))}")
        .Order(StringComparer.Ordinal);
}
