using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Templating.Binding;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating;

/// <summary>All templates of a site, parsed once. A template's name is its path below the root without extension.</summary>
internal sealed class TemplateLibrary
{
    /// <summary>What <c>date.now</c> gives where nobody says which day it is.</summary>
    public static readonly DateOnly DefaultToday = new(2000, 1, 1);

    private readonly FrozenDictionary<string, ParsedTemplate> templates;
    private readonly FrozenSet<GivenArgument> given;
    private readonly ShapeTable shapes = new();
    private readonly string root;

    private TemplateLibrary(string root, IEnumerable<ParsedTemplate> parsed, (DateOnly Today, bool AutoIndent) settings)
    {
        this.root = root;
        (Today, AutoIndent) = settings;
        templates = parsed.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        given = templates.Values.SelectMany(t => t.Given).ToFrozenSet();
    }

    /// <summary>Whether lines that code prints begin like the line of the code, as in the language unless it is switched off.</summary>
    public bool AutoIndent { get; }

    /// <summary>The day that <c>date.now</c> gives on every page. The only clock of templates, and never the machine's.</summary>
    public DateOnly Today { get; }

    public IEnumerable<string> Names => templates.Keys;

    /// <summary>Parses every file; each broken construct is reported once, and the others go on.</summary>
    public static TemplateLibrary Parse(IEnumerable<SourceFile> files, string root, DiagnosticBag report, bool autoIndent = true)
    {
        var parsed = new SortedDictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var name = NameOf(file.Path, root);
            if (parsed.TryGetValue(name, out var other))
            {
                report.TemplateNameTaken(file.Whole, name, other.File.Path);
                continue;
            }

            parsed.Add(name, TemplateParser.Parse(name, file, report));
        }

        return new TemplateLibrary(root, parsed.Values, (DefaultToday, autoIndent));
    }

    /// <summary>The same templates on another day.</summary>
    public TemplateLibrary On(DateOnly today) => new(root, templates.Values, (today, AutoIndent));

    /// <summary>Checks a page's template, and all that it includes, against the view; null, and reported, when anything is wrong.</summary>
    public Template<TView>? Compile<TView>(string name, DiagnosticBag report)
        where TView : notnull
    {
        if (Find(name) is not { } template)
        {
            var missing = new SourceFile($"{root}/{name}.html", string.Empty);
            report.MissingPageTemplate(missing.Whole, name);
            return null;
        }

        var compilation = new Compilation(this, shapes.ViewOf(typeof(TView)));
        var bound = compilation.BindPage(template, report);
        return bound is null ? null : new Template<TView>([.. compilation.Files], bound, (shapes, Today));
    }

    /// <summary>Warns of templates that belong to the handbook, have no built-in one of their name, and are none of those that pages use.</summary>
    /// <param name="used">Files of compiled templates.</param>
    public void ReportUnused(IEnumerable<SourceFile> used, DiagnosticBag report)
    {
        var paths = used.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> builtIn = [.. templates.Values.Where(t => t.File.IsBuiltIn).Select(t => t.Name)];
        foreach (var template in templates.Values.Where(t => !Theme.HasTemplate(t.Name) && !paths.Contains(t.File.Path)))
        {
            report.UnusedTemplate(template.File.Whole, template.Name, NearestPath.Find(template.Name, builtIn));
        }
    }

    /// <summary>The template of a name, also when it could not be parsed; null when there is none.</summary>
    internal ParsedTemplate? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>The name that was most likely meant; a path with extension, or the last part of a name, is no name.</summary>
    internal string? NearestTo(string name)
    {
        var below = TemplatePath.NameOf(Below(name, root) ?? name);
        return Names.FirstOrDefault(n => n == below)
            ?? NearestName.Find(below, Names)
            ?? Names.Where(n => n.EndsWith('/' + below, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Whether any template gives an argument of that name to the template.</summary>
    internal bool IsGivenTo(string template, string word) => given.Contains(new GivenArgument(template, word));

    private static string NameOf(string path, string root) =>
        TemplatePath.NameOf(Below(path, root) ?? Below(path, Theme.ShownAs) ?? path);

    private static string? Below(string path, string root) =>
        path.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal) ? path[(root.TrimEnd('/').Length + 1)..] : null;
}
