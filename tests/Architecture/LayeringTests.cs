using System.Text.RegularExpressions;

namespace Handbook.Tests.Architecture;

/// <summary>Holds the table of rooms of ARCHITECTURE.md: what each room may import, and which library belongs to which room.</summary>
public partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayImport = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Prose"] = ["Text", "Diagnostics"],
        ["Model"] = ["Text", "Prose"],
        ["Reading"] = ["Text", "Diagnostics", "Prose", "Model"],
        ["Linking"] = ["Text", "Diagnostics", "Prose", "Model"],
        ["Linting"] = ["Text", "Diagnostics", "Prose", "Model", "Linking"],
        ["Planning"] = ["Text", "Diagnostics", "Prose", "Model", "Linking"],
        ["Templating"] = ["Text", "Diagnostics"],
        ["Rendering"] = ["Text", "Diagnostics", "Prose", "Model", "Linking", "Planning", "Templating"],
        ["Checking"] = ["Text", "Diagnostics"],
        ["Printing"] = ["Text", "Diagnostics"],
        ["Reporting"] = ["Text", "Diagnostics", "Prose", "Model", "Linking", "Templating"],
        ["Publishing"] = ["Text", "Diagnostics"],
        ["Cli"] = ["Diagnostics", "Reporting"],
    };

    // The root holds the flow; it knows every room but the command line, which only Program starts.
    private static readonly string[] RootMayImport = [.. MayImport.Keys.Where(r => r != "Cli")];

    private static readonly Dictionary<string, string[]> LibraryBelongsTo = new()
    {
        ["Markdig"] = ["Prose"],
        ["YamlDotNet"] = ["Reading"],
        ["AngleSharp"] = ["Checking"],
        ["Microsoft.Playwright"] = ["Printing"],
        ["QRCoder"] = ["Rendering"],
        ["System.CommandLine"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
    };

    // What touches the disk or the console, as text of the code. Folder checks of the root look, but neither read nor write.
    private static readonly Dictionary<string, string[]> CallBelongsTo = new()
    {
        [@"\bFile\.Exists"] = ["Reading", "Templating", "Publishing", "Printing"],
        [@"\bFile\.(Read|Open)|Directory\.Enumerate"] = ["Reading", "Templating", "Publishing"],
        [@"\bFile\.(Write|Create|Delete|Move|Copy|Append)|Directory\.(Create|Delete|Move)"] = ["Publishing"],
        [@"\bGetManifestResource"] = ["Templating"],
        [@"\bConsole\."] = ["Cli"],
        [@"\bDateTime(Offset)?\.(UtcNow|Now)|\bEnvironment\.(?!NewLine)|\bStopwatch\b|Directory\.GetCurrentDirectory"] = ["Cli"],
    };

    public static TheoryData<string> SourceFiles()
    {
        var data = new TheoryData<string>();
        var generator = Repository.Path("generator");
        foreach (var file in Directory.EnumerateFiles(generator, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(generator, file).Replace('\\', '/');
            if (!path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            {
                data.Add(path);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_imports_only_what_its_room_may_import(string path)
    {
        var room = RoomOf(path);
        var allowed = room.Length == 0 ? (path == "Program.cs" ? ["Cli"] : RootMayImport) : [.. MayImport[room], room];
        Assert.Empty(ImportsOf(path).Except(allowed));
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_touches_only_what_its_room_may_touch(string path)
    {
        var code = CodeOf(path);
        var room = RoomOf(path);
        var libraries = LibraryBelongsTo.Where(l => Regex.IsMatch(code, $@"\b{Regex.Escape(l.Key)}\b") && !l.Value.Contains(room)).Select(l => l.Key);
        var calls = CallBelongsTo.Where(c => Regex.IsMatch(code, c.Key) && !c.Value.Contains(room)).Select(c => c.Key);
        Assert.Empty(libraries.Concat(calls));
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_lives_in_the_namespace_of_its_folder(string path)
    {
        if (path == "Program.cs")
        {
            return;
        }

        var folder = Path.GetDirectoryName(path)!.Replace('/', '.').Replace('\\', '.');
        Assert.Contains($"namespace Handbook{(folder.Length == 0 ? string.Empty : "." + folder)};", CodeOf(path), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_has_at_most_300_lines(string path) =>
        Assert.InRange(File.ReadAllLines(Repository.Path($"generator/{path}")).Length, 1, 300);

    [Fact]
    public void The_table_names_every_room()
    {
        var rooms = Directory.EnumerateDirectories(Repository.Path("generator")).Select(Path.GetFileName).Except(["bin", "obj"]);
        Assert.Equal(MayImport.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    // The first folder is the room; files beside the rooms are the root.
    private static string RoomOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : string.Empty;

    // Sibling namespaces can be reached without a using ("Model.Technique" inside Handbook.Reading), so names in the code count too.
    private static IEnumerable<string> ImportsOf(string path)
    {
        var code = CodeOf(path);
        var qualified = MayImport.Keys.Where(room => Regex.IsMatch(code, $@"(?<![\w.])(Handbook\.)?{room}\.[A-Z]\w*") && IsRoomUse(code, room));
        return Using().Matches(code).Select(m => m.Groups["room"].Value).Concat(qualified).Distinct();
    }

    // "Text.Length" is a member of something called Text, "Text.SourceFile" is the room: only types of the room count.
    private static bool IsRoomUse(string code, string room)
    {
        var types = Directory.EnumerateFiles(Repository.Path($"generator/{room}"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        return types.Any(type => Regex.IsMatch(code, $@"(?<![\w.])(Handbook\.)?{room}\.(\w+\.)?{type}\b"));
    }

    // Without comments and texts, so that only code counts.
    private static string CodeOf(string path) =>
        Comment().Replace(File.ReadAllText(Repository.Path($"generator/{path}")), string.Empty);

    [GeneratedRegex(@"^using (static )?(\w+ = )?Handbook\.(?<room>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();

    [GeneratedRegex(@"//.*$|""(\\.|[^""\\\n])*""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
