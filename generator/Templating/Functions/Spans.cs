namespace Handbook.Templating.Functions;

/// <summary>Time spans from numbers.</summary>
internal static class Spans
{
    /// <summary>So many units, to the tick: what is too long is no time span.</summary>
    public static TimeSpan Of(Call call, int index, long ticksPerUnit)
    {
        var ticks = call.Number(index) switch
        {
            long units => (decimal)units * ticksPerUnit,
            decimal units when Math.Abs(units) < 1e12m => units * ticksPerUnit,
            double units when Math.Abs(units) < 1e12 => (decimal)units * ticksPerUnit,
            _ => decimal.MaxValue,
        };
        return ticks is >= long.MinValue and <= long.MaxValue
            ? new TimeSpan((long)Math.Round(ticks, MidpointRounding.AwayFromZero))
            : throw call.Wrong("there is no time span of that length");
    }
}
