using System.Diagnostics;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Prints;

/// <summary>Builds the view of a pack of sheets.</summary>
internal static class PackPages
{
    // The contents page is the first.
    private const int PageOfFirstSheet = 2;

    public static PackView Build(Print pack, bool isNumbered, PageWriter writer)
    {
        var from = writer.From;
        var inside = new Vantage(from.Site, from.Path) { Packed = [.. pack.Sheets.Select(a => a.Id)] };
        return new PackView
        {
            Page = FrameOf(pack, from),
            Intro = IntroOf(pack.Subject),
            Rows = [.. pack.Sheets.Select((a, i) => RowOf(a, isNumbered ? i + PageOfFirstSheet : null, inside))],
            Sheets = [.. pack.Sheets.Select(a => SheetOf(a, writer with { From = inside }) with { ArticleHref = from.HrefOf(a.Id) })],
            Address = from.AddressOf(pack.Subject is { } subject ? from.Site.Plan.AddressOf(subject.Id).Path : Kinds.SheetIndexPath),
            EvidenceStatement = from.Settings.EvidenceStatement,
            GeneralNote = from.Settings.GeneralNote,
        };
    }

    private static Frame FrameOf(Print pack, Vantage from)
    {
        var title = TitleOf(pack.Subject, from);
        return Frames.Of(
            new Subject
            {
                Title = title,
                Description = IntroOf(pack.Subject),
                BodyClass = $"{BodyClasses.SheetPage} {BodyClasses.Pack}",
                Updated = Freshness.Of(pack.Sheets, from.Site.Catalog),
                IsFindable = false,
            },
            from);
    }

    private static string TitleOf(Article? subject, Vantage from) => subject switch
    {
        null => $"{from.Settings.Title}: all cheat sheets",
        Muscle m => $"Cheat sheets for {m.PlainTitle} ({m.Title.Value})",
        _ => $"Cheat sheets for {subject.Title.Value}",
    };

    private static string IntroOf(Article? subject) => subject switch
    {
        null => "Every routine and technique of the handbook, one page each.",
        Complaint => "What may ease it, one page each. Read who should not do it before you start.",
        Muscle => "The techniques that work on it, one page each. Read who should not do them before you start.",
        Routine => "The routine on one page, then each of its techniques on a page of its own.",
        _ => throw new UnreachableException(),
    };

    private static PackRow RowOf(Article article, int? page, Vantage inside) =>
        new(article.Title.Value, article is Technique t ? t.Gloss : article.Summary, inside.HrefOf(article.Id), Cards.MarkOf(article), page);

    private static Sheet SheetOf(Article article, PageWriter inside) => PrintPages.ViewOf(article, inside).View.Sheet;
}
