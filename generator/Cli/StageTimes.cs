using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Handbook.Cli;

/// <summary>When each stage began, for --verbose.</summary>
internal sealed class StageTimes(Stopwatch watch)
{
    private readonly Lock gate = new();
    private readonly List<(string Stage, TimeSpan Start)> starts = [];
    private TimeSpan end;

    public void Note(string stage)
    {
        lock (gate)
        {
            if (starts.Count == 0 || starts[^1].Stage != stage)
            {
                starts.Add((stage, watch.Elapsed));
            }
        }
    }

    public void End() => end = watch.Elapsed;

    /// <summary>How long a stage took; nothing when it did not come to it.</summary>
    public TimeSpan Of(string stage)
    {
        var i = starts.FindIndex(s => s.Stage == stage);
        return i < 0 ? TimeSpan.Zero : EndOf(i) - starts[i].Start;
    }

    public void Write(IAnsiConsole output)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var seconds = (EndOf(i) - starts[i].Start).TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {starts[i].Stage,-16}{seconds,8:0.000} s"));
        }
    }

    private TimeSpan EndOf(int i) => i + 1 < starts.Count ? starts[i + 1].Start : end;
}
