using System.Collections.Immutable;
using Handbook.Templating;

namespace Handbook.Rendering.Views;

/// <summary>The page of one cheat sheet.</summary>
internal sealed record SheetView(Frame Page, Sheet Sheet)
{
    public ImmutableArray<LinkView> Pdfs { get; init; } = [];

    /// <summary>The same in large print; null for a routine, which would take many pages.</summary>
    public LinkView? Large { get; init; }
}

/// <summary>The cheat sheet of a technique or routine: one page on paper.</summary>
internal sealed record Sheet
{
    /// <summary>The slug of its article.</summary>
    public required string Id { get; init; }

    /// <summary>For the stylesheet: the size of its type, <c>pt-10-5</c>.</summary>
    public string Type { get; init; } = string.Empty;

    public required string Title { get; init; }

    /// <summary>The professional name of a technique and what it is for, the goal of a routine.</summary>
    public required string Gloss { get; init; }

    public required StatusView Status { get; init; }

    public required SheetSafetyView Safety { get; init; }

    /// <summary>One for a technique, one for each technique of a routine.</summary>
    public required ImmutableArray<SheetCard> Cards { get; init; }

    /// <summary>How often and how long, of the sheet as a whole.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>Sections that stand behind the steps, such as Next or Afterwards.</summary>
    public required ImmutableArray<SectionView> After { get; init; }

    public required TickGrid Grid { get; init; }

    /// <summary>The permanent address of the page that the sheet belongs to, as people type it.</summary>
    public required string ShortAddress { get; init; }

    /// <summary>The same address in full, as a QR code.</summary>
    public required Html Qr { get; init; }

    public required string ArticleHref { get; init; }

    /// <summary>Null for a routine, whose techniques may differ.</summary>
    public EvidenceView? Evidence { get; init; }

    public required string EvidenceStatement { get; init; }

    public required string GeneralNote { get; init; }
}

/// <summary>One technique on a sheet.</summary>
internal sealed record SheetCard
{
    /// <summary>Null on the sheet of that very technique, which has it as its title.</summary>
    public string? Title { get; init; }

    public string? Note { get; init; }

    /// <summary>The start position, drawn.</summary>
    public required Html PositionFigure { get; init; }

    /// <summary>The position in words.</summary>
    public required string Position { get; init; }

    /// <summary>Where it goes, and with what.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>How long, how hard and how often.</summary>
    public required ImmutableArray<FactView> Dose { get; init; }

    public required ImmutableArray<string> NoGoZones { get; init; }

    /// <summary>Where it goes, as a drawing; null when none is given.</summary>
    public FigureView? Spot { get; init; }

    /// <summary>The steps as the technique's own sheet shows them; empty on a card among others.</summary>
    public required ImmutableArray<SectionView> Steps { get; init; }

    /// <summary>The steps in few words; empty on the technique's own sheet.</summary>
    public required ImmutableArray<string> InShort { get; init; }
}

/// <summary>A week to tick off.</summary>
/// <param name="Sides">What is ticked each day: L and R, or one box without a letter.</param>
internal sealed record TickGrid(ImmutableArray<string> Days, ImmutableArray<string> Sides)
{
    public string Caption { get; } = "Tick each day. Write how sore it is before and after, from 0 (not at all) to 10 (worst).";
}
