using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>body-map.yml</c>, which a handbook may leave out.</summary>
internal static class BodyMapReader
{
    public const string FileName = "body-map.yml";

    /// <summary>The map, or its references when it has mistakes; those are reported.</summary>
    public static (BodyMap? Map, FaultyBodyMap? Faulty) Read(SourceFile file, DiagnosticBag report)
    {
        if (YamlTree.Parse(file, new TextSpan(0, file.Text.Length), report) is not { } mapping)
        {
            return (null, new FaultyBodyMap([]));
        }

        var notes = new EntryNotes(report);
        var fields = new Fields(mapping, notes);
        var map = new BodyMap
        {
            Regions = fields.Required("regions", Values.ListOf(Values.Mapping(ReadRegion))),
            Areas = fields.Otherwise("areas", Values.ListOf(Values.Mapping(ReadArea)), []),
            Referral = fields.Otherwise("referral", Values.ListOf(Values.Mapping(ReadReferral)), []),
            Landmarks = fields.Otherwise("landmarks", Values.ListOf(Values.Mapping(ReadLandmark)), []),
            Zones = fields.Otherwise("zones", Values.ListOf(Values.Mapping(ReadZone)), []),
        };
        return fields.Finish() && HasDistinctIds(map.Zones, report) ? (map, null) : (null, new FaultyBodyMap(notes.References));
    }

    private static MuscleRegion ReadRegion(Fields fields) => new(
        fields.Required("muscle", Values.ReferenceTo(EntryKind.Muscle)),
        fields.Required<BodyView>("view", Values.Word),
        fields.Required<MapShape>("shape", MapValues.Shape));

    private static BodyArea ReadArea(Fields fields) => new(
        fields.Required<string>("name", Values.Text),
        fields.Required<BodyView>("view", Values.Word),
        fields.Required<MapShape>("shape", MapValues.Shape),
        fields.Required<Located<string>>("leads_to", Values.LocatedText));

    private static ReferralArea ReadReferral(Fields fields) => new(
        fields.Required("muscle", Values.ReferenceTo(EntryKind.Muscle)),
        fields.Required<BodyView>("view", Values.Word),
        fields.Required<MapShape>("shape", MapValues.Shape));

    private static Landmark ReadLandmark(Fields fields) => new(
        fields.Required("term", Values.ReferenceTo(EntryKind.Term)),
        fields.Required<CloseUp>("close_up", Values.Word),
        fields.Required<Located<MapPoint>>("at", MapValues.Point),
        fields.Optional<string>("label", Values.Text));

    private static NoGoZone ReadZone(Fields fields) => new(
        new Located<string>(fields.Required<Slug>("id", Values.SlugText)?.Text ?? string.Empty, fields.PlaceOf("id")),
        fields.Required<CloseUp>("close_up", Values.Word),
        fields.Required<MapShape>("shape", MapValues.Shape),
        fields.Required<string>("name", Values.Text));

    // Two close-ups may draw the same bone, each in its own way.
    private static bool HasDistinctIds(ImmutableArray<NoGoZone> zones, DiagnosticBag report)
    {
        var first = new Dictionary<(string, CloseUp), int>();
        var distinct = true;
        foreach (var zone in zones.Where(z => !first.TryAdd((z.Id.Value, z.CloseUp), z.Id.Place.Start.Line)))
        {
            report.DuplicateId(zone.Id.Place, zone.Id.Value, first[(zone.Id.Value, zone.CloseUp)]);
            distinct = false;
        }

        return distinct;
    }
}
