using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>sources.yml</c>.</summary>
internal static class SourcesReader
{
    private const int FirstPrintedBook = 1450;

    public static DataFormat Format { get; } = new("sources.yml", "sources", EntryKind.Source, "title", Read);

    private static Source Read(EntryName name, Fields fields) => new(name)
    {
        Kind = fields.Required<SourceKind>("kind", Values.Word),
        Authors = fields.Optional<string>("authors", Values.Text),
        Year = fields.OptionalValue("year", Values.Whole(FirstPrintedBook, 2999)),
        Publisher = fields.Optional<string>("publisher", Values.Text),
        Address = fields.Optional("address", Addresses.Source),
        Strength = fields.OptionalValue("strength", Values.OneOf(Strengths)),
        Retrieved = fields.OptionalValue<DateOnly>("retrieved", Values.Date),
        Note = fields.Optional<string>("note", Values.Text),
        CommercialInterest = fields.Optional<string>("commercial_interest", Values.Text),
    };

    private static Dictionary<string, SourceStrength> Strengths { get; } =
        new(StringComparer.Ordinal) { ["A"] = SourceStrength.A, ["B"] = SourceStrength.B, ["C"] = SourceStrength.C };
}
