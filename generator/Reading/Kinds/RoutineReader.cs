using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a routine.</summary>
internal static class RoutineReader
{
    public static Routine Read(ArticleHead head, Fields fields) => new(head)
    {
        Goal = fields.Required<string>("goal", Values.Text),
        Complaints = fields.Required("complaints", Values.ListOf(Values.ReferenceTo(EntryKind.Complaint))),
        Items = fields.Required("items", Values.ListOf(Values.Mapping(ReadItem))),
        Days = fields.Required("days", QuantityValues.DaysPerWeek),
        Short = fields.Optional<Located<string>>("short", ShortAddresses.Read),
    };

    private static RoutineItem ReadItem(Fields fields)
    {
        var technique = fields.Optional("technique", Values.ReferenceTo(EntryKind.Technique));
        var routine = fields.Optional("routine", Values.ReferenceTo(EntryKind.Routine));
        if (fields.Has("technique") == fields.Has("routine"))
        {
            fields.Refuse("routine", fields.Has("routine") ? "an item names a 'technique' or a 'routine', not both" : "an item needs a 'technique' or a 'routine'");
        }

        var hold = fields.OptionalValue("hold", QuantityValues.ShortTime);
        if (routine is not null && hold is not null)
        {
            fields.Refuse("hold", "only an item that names a technique has a hold");
        }

        var count = ReadCount(fields);
        if (routine is not null && count is not null)
        {
            fields.Refuse(KeyOf(count.Value.Thing), "only an item that names a technique has a number of its own");
        }

        return new RoutineItem(routine is null ? EntryKind.Technique : EntryKind.Routine, (technique ?? routine)!)
        {
            Note = fields.Optional<string>("note", Values.Text),
            Hold = hold is { } value ? new Located<Duration>(value, fields.PlaceOf("hold")) : null,
            Count = count,
        };
    }

    private static Located<DoseCount>? ReadCount(Fields fields)
    {
        var spots = fields.OptionalValue("spots", QuantityValues.Count);
        var repeats = fields.OptionalValue("repeats", QuantityValues.Count);
        if (spots is not null && repeats is not null)
        {
            fields.Refuse("repeats", "an item counts 'spots' or 'repeats', as its technique does, not both");
        }

        var thing = spots is null ? CountedThing.Repeats : CountedThing.Spots;
        return (spots ?? repeats) is { } number ? new Located<DoseCount>(new DoseCount(thing, number), fields.PlaceOf(KeyOf(thing))) : null;
    }

    private static string KeyOf(CountedThing thing) => thing == CountedThing.Spots ? "spots" : "repeats";
}
