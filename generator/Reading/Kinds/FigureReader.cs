using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>How the start position of a technique is drawn.</summary>
internal static class FigureReader
{
    /// <param name="position">The position of the technique; null when it could not be read.</param>
    public static Figure Read(Fields fields, BodyPosition? position)
    {
        var figure = new Figure
        {
            Preset = fields.OptionalValue<FigurePreset>("preset", Values.Word),
            Side = fields.OptionalValue<BodySide>("side", Values.Word),
            Joints = fields.Otherwise("joints", Values.Mapping(ReadJoints), ImmutableSortedDictionary<FigureJoint, int>.Empty),
            Props = fields.OptionalValue("props", Values.ListOf<FigureProp>(Values.Word)),
            Contact = fields.OptionalValue<ContactPlace>("contact", Values.Word),
            Tool = fields.Otherwise("tool", Values.Word, FigureTool.Ball),
        };
        if (fields.Has("tool") && !fields.Has("contact"))
        {
            fields.Refuse("tool", "'tool' needs 'contact' beside it: the place that it touches");
        }

        // A preset or prop that cannot be read has been reported; whether the rest fits is not known.
        var preset = fields.Has("preset") ? fields.IsRead("preset") ? figure.Preset : null : position?.Preset();
        if (preset is { } known && fields.IsRead("props") && figure.Props is { } props)
        {
            CheckProps(known, props, fields);
        }

        return figure;
    }

    private static ImmutableSortedDictionary<FigureJoint, int> ReadJoints(Fields fields)
    {
        var joints = ImmutableSortedDictionary.CreateBuilder<FigureJoint, int>();
        foreach (var joint in Enum.GetValues<FigureJoint>())
        {
            var (least, most) = JointRanges.Of(joint);
            if (fields.OptionalValue(Values.Key(joint), Values.Whole(least, most)) is { } degrees)
            {
                joints.Add(joint, degrees);
            }
        }

        return joints.ToImmutable();
    }

    private static void CheckProps(FigurePreset preset, ImmutableArray<FigureProp> props, Fields fields)
    {
        if (props.Except(preset.FittingProps()).Order().ToList() is { Count: > 0 } unfit)
        {
            var names = string.Join(", ", preset.FittingProps().Select(Values.WordFor));
            fields.Refuse("props", $"a '{Values.WordFor(unfit[0])}' has no place in '{Values.WordFor(preset)}'; what fits: {names}");
        }
    }
}
