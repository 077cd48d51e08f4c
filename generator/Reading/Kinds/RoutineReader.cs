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

        return new RoutineItem(routine is null ? EntryKind.Technique : EntryKind.Routine, (technique ?? routine)!)
        {
            Note = fields.Optional<string>("note", Values.Text),
            Hold = hold is { } value ? new Located<Duration>(value, fields.PlaceOf("hold")) : null,
        };
    }
}
