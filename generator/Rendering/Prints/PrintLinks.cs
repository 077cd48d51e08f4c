using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Prints;

/// <summary>Links to the PDFs that were made; none to those that were not.</summary>
internal static class PrintLinks
{
    /// <summary>The sheet of a technique or routine.</summary>
    public static ImmutableArray<LinkView> ToSheet(Article article, Vantage from) => To(Print.NameOfSheet(article), "PDF", from);

    /// <summary>The sheet of a technique in large print.</summary>
    public static ImmutableArray<LinkView> ToLargeSheet(Technique technique, Vantage from) => To(Print.NameOfLargeSheet(technique), "PDF", from);

    /// <summary>The pack for a complaint, muscle or routine.</summary>
    public static ImmutableArray<LinkView> ToPack(Article subject, Vantage from) => To(Print.NameOfPack(subject), "All its sheets as PDF", from);

    /// <summary>The pack of all sheets.</summary>
    public static ImmutableArray<LinkView> ToHandbook(Vantage from) => To(Print.NameOfPack(null), "All sheets as PDF", from);

    private static ImmutableArray<LinkView> To(string name, string words, Vantage from) =>
    [
        .. Paper.All
            .Select(paper => (paper.Name, Path: Print.PathOf(name, paper)))
            .Where(pdf => from.Site.Pdfs.Contains(pdf.Path))
            .Select(pdf => new LinkView($"{words}, {pdf.Name}", from.HrefOf(pdf.Path))),
    ];
}
