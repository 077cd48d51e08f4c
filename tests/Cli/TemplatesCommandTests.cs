using Handbook.Templating;
using static Handbook.Tests.Cli.CommandLineTests;

namespace Handbook.Tests.Cli;

/// <summary>What authors ask about templates, and how they get a built-in one to change.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private const int Column = 29;

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
        var lines = run.Output.TrimEnd().Split('\n');
        var names = lines.Select(l => l[Column..]).ToList();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Contains("built in                     assets/handbook.css/00-layers.css", lines);
        Assert.Contains("yours, the same as built in  assets/icon.svg", lines);
        Assert.Contains("built in                     pages/technique", lines);
        Assert.Contains("yours                        parts/card", lines);
        Assert.Contains("yours, used by nothing       parts/own", lines);
    }

    [Fact]
    public void The_list_can_be_of_names_and_folders_and_of_what_is_yours()
    {
        handbook.Write("templates/parts/card.html", "mine");
        handbook.Write("templates/parts/how.html", string.Empty);
        handbook.Write("templates/parts/card.htm", "mine");
        handbook.Write("templates/assets/pages/page-any.css", "a{}");
        handbook.Write("templates/assets/pages/techniqe.css/a.css", "a{}");
        Assert.Equal(
            """
            yours, used by nothing  assets/pages/techniqe.css/a.css
            yours                   parts/card
            yours, used by nothing  parts/card.htm
            left out                parts/how

            """,
            Start(handbook, "templates", "list", "--own", "parts", "assets/pages/techniqe.css").Output);
        Assert.Equal("yours     parts/card\nbuilt in  parts/cards\n", Start(handbook, "templates", "list", "templates/parts/card.html", "parts/cards").Output);
        Assert.Contains("yours                        assets/pages/page-any.css", string.Join('\n', Start(handbook, "templates", "list", "assets", "parts").Output.Split('\n').Select(l => l.Replace("yours                   ", "yours                        ", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_nothing_has_cannot_be_listed()
    {
        var run = Start(handbook, "templates", "list", "parts/cart");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("handbook: there is no template 'parts/cart'; did you mean 'parts/card'?\nRun 'handbook templates list' to see all names.\n", run.Errors);
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
        Assert.Equal(2, run.ExitCode);
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
            "handbook: there is no built-in template 'parts/cart'; did you mean 'parts/card'?\nRun 'handbook templates list' to see all names.\nNothing was copied.\n",
            run.Errors);
        Assert.False(Directory.Exists(handbook.Path("templates")));
    }

    [Theory]
    [InlineData("card", "'parts/card'")]
    [InlineData("10-tokens.css", "'assets/handbook.css/10-tokens.css'")]
    [InlineData("handbook.css", "'assets/handbook.css' or 'assets/paper/handbook.css'")]
    [InlineData("templates/parts/cart.html", "'parts/card'")]
    public void A_name_without_its_folder_is_told_with_it(string name, string meant)
    {
        var run = Start(handbook, "templates", "copy", name);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"; did you mean {meant}?\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/parts/card.html")]
    [InlineData("built-in templates/parts/card.html")]
    [InlineData("parts/card.html")]
    public void A_path_as_messages_show_it_is_a_name(string path) =>
        Assert.Equal("Copied templates/parts/card.html\n", Start(handbook, "templates", "copy", path).Output);

    [Fact]
    public void All_tells_how_many_files_it_copied_and_how_many_were_there()
    {
        Assert.Equal($"Copied {Theme.Paths.Length} files into templates.\n", Start(handbook, "templates", "copy", "--all").Output);
        handbook.Remove("templates/parts/card.html");
        var again = Start(handbook, "templates", "copy", "--all");
        Assert.Equal((0, string.Empty), (again.ExitCode, again.Errors));
        Assert.Equal($"Copied templates/parts/card.html\nFiles that were there already and stayed as they are: {Theme.Paths.Length - 1}.\n", again.Output);
    }

    [Fact]
    public void Where_no_handbook_is_nothing_is_copied_unless_the_folder_is_named()
    {
        Directory.Delete(handbook.Path("content"), recursive: true);
        var run = Start(handbook, "templates", "copy", "parts/card");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("content: error HB9101: there is no folder 'content'\n", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(handbook.Path("templates")));
        Assert.Equal(0, Start(handbook, "templates", "copy", "parts/card", "--templates", "templates").ExitCode);
    }

    [Fact]
    public void Without_a_command_the_help_of_templates_is_shown()
    {
        var run = Start(handbook, "templates");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("handbook templates [command]", run.Output, StringComparison.Ordinal);
        Assert.Contains("copy <name>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("copy")]
    public void Help_lists_no_option_that_has_no_meaning(string command)
    {
        var help = Start(handbook, "templates", command, "--help").Output;
        Assert.Contains("--templates", help, StringComparison.Ordinal);
        Assert.DoesNotMatch("--(output|strict|verbose|date)", help);
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
    [InlineData("templates copy", "copy needs the names of templates, or --all.", "templates copy ")]
    [InlineData("templates copy parts/card --all", "copy takes names of templates or --all, not both.", "templates copy ")]
    [InlineData("templates list --date 2026-01-01", "unknown option '--date'", "templates list ")]
    [InlineData("--date 2026-01-01 templates list", "the option --date has no meaning for 'handbook templates list'", "templates list ")]
    [InlineData("--strict templates copy parts/card", "the option --strict has no meaning for 'handbook templates copy'", "templates copy ")]
    [InlineData("templates lst", "unknown command 'lst'; did you mean 'list'?", "templates ")]
    [InlineData("template list", "unknown command 'template'; did you mean 'templates'?", "")]
    [InlineData("bild", "unknown command 'bild'; did you mean 'build'?", "")]
    [InlineData("--stict", "unknown option '--stict'; did you mean '--strict'?", "")]
    [InlineData("build extra", "unknown argument 'extra'", "build ")]
    public void Wrong_usage_is_told_once_with_the_help_that_fits_and_ends_with_2(string arguments, string message, string command)
    {
        var run = Start(handbook, arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"handbook: {message}\nRun 'handbook {command}--help' to see the commands and options.\n", run.Errors);
        Assert.False(Directory.Exists(handbook.Path("templates")));
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => $"{Path.GetRelativePath(folder, f)}: {Convert.ToHexString(File.ReadAllBytes(f))}")
        .Order(StringComparer.Ordinal);
}
