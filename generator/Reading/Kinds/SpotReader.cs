using Handbook.Model;
using Handbook.Model.Maps;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>The spot of a technique.</summary>
internal static class SpotReader
{
    public static Spot Read(Fields fields)
    {
        var spot = new Spot
        {
            CloseUp = fields.Required<CloseUp>("close_up", Values.Word),
            Side = fields.Otherwise("side", Values.Word, BodySide.Left),
            Use = fields.Otherwise("use", Values.Word, SpotUse.Press),
            Target = fields.Optional<MapShape>("target", MapValues.Shape),
            Ball = fields.Optional<Located<MapPoint>>("ball", MapValues.Point),
            Avoid = fields.Required("avoid", Values.ListOf<Located<string>>(Values.LocatedText)),
        };
        if (spot.Ball is not null && spot.Use == SpotUse.Stretch)
        {
            fields.Refuse("ball", "a stretch is done without a ball");
        }

        if (spot.Ball is not null && !fields.Has("target"))
        {
            fields.Refuse("ball", "a ball needs a 'target' to lie in");
        }

        return spot;
    }
}
