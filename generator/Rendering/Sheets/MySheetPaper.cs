using System.Globalization;
using Handbook.Planning.Sheets;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>
/// How much of its page each card of the reader's own sheet takes, so that the picker knows when the page is full: the twin of
/// <c>pages/my-sheet.html</c>; see <see cref="SheetPaper"/>.
/// </summary>
internal static class MySheetPaper
{
    private const double TypePt = 9.5;

    public static MySheetView Measured(MySheetView view)
    {
        var taken = SheetFit.At(TypePt, FrameOf(view)).Height;
        return view with
        {
            RoomMm = Tenths(Math.Floor((SheetFit.Comfortable - taken) * 10)),
            Cards = [.. view.Cards.Select(c => c with { HeightMm = Tenths(Math.Ceiling(HeightOf(c) * 10)) })],
        };
    }

    // All that is printed, whatever was picked; the empty box stands for the cards, which have no gaps between them.
    private static PaperBox.Stack FrameOf(MySheetView view) => new(
        [
            SheetPaper.TitleOf(view.Page.Title, view.Intro),
            SafetyPaper.Of(view.Safety),
            .. view.Facts.IsEmpty ? [] : new[] { PaperText.FactsRunOn(view.Facts) },
            new PaperBox.AtLeast(0),
            SheetPaper.WeekOf(view.Grid, view.Page.SiteTitle, view.Address),
            SheetPaper.EmergencyOf(view.Page),
            new PaperBox.Words(
                $"{view.EvidenceStatement} {view.GeneralNote} Version {view.Page.Footer.Version}, {view.Page.Footer.Updated.Words}, {view.Page.Footer.Licence}.",
                PaperType.Small),
        ],
        SheetPaper.Gap);

    private static double HeightOf(MySheetCard card) =>
        SheetFit.HeightOf(CardPaper.InWords(card.Title, card.Dose, card.InShort, card.NoGoZones), SheetFit.Width, TypePt);

    private static string Tenths(double tenths) => (Math.Max(0, tenths) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
