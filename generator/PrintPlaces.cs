using System.Collections.Immutable;
using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Printing;

namespace Handbook;

/// <summary>What the options of printing come to: papers, and a browser.</summary>
internal static class PrintPlaces
{
    /// <summary>None when nothing is to be printed.</summary>
    public static ImmutableArray<Paper> PapersOf(PrintOptions? options) => options?.Paper switch
    {
        null => [],
        PaperChoice.Both => Paper.All,
        PaperChoice.A4 => [.. Paper.All.Where(p => p.Folder == "a4")],
        PaperChoice.Letter => [.. Paper.All.Where(p => p.Folder == "letter")],
        _ => throw new UnreachableException(),
    };

    /// <summary>Null, with a finding, when there is none.</summary>
    public static string? FindBrowser(PrintOptions options, DiagnosticBag report)
    {
        var program = BrowserFinder.Find(new BrowserPlaces { Named = options.Browser, SearchPath = options.SearchPath, ProgramFolders = options.ProgramFolders });
        if (program is null && options.Browser is { } named)
        {
            report.BrowserMissing(named, options.NamedBy);
        }
        else if (program is null)
        {
            report.NoBrowser(BrowserFinder.Names);
        }

        return program;
    }
}
