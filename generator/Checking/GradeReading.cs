using System.Runtime.InteropServices;
using Handbook.Diagnostics;
using Handbook.Text.Readability;

namespace Handbook.Checking;

/// <summary>Reads the prose of a page block by block, and compares how hard it is with how hard it may be.</summary>
internal sealed class GradeReading(ReadingAim aim)
{
    private readonly ReadingCount count = new(aim.Easy);

    // One buffer for all blocks of a page: only the hardest sentence is ever made a string.
    private readonly List<char> block = [];

    public void Read(string text) => block.AddRange(text.AsSpan());

    public void EndBlock()
    {
        count.Add(CollectionsMarshal.AsSpan(block));
        block.Clear();
    }

    public ReadingGrade ToGrade() => count.ToGrade();

    public IEnumerable<Mistake> Mistakes()
    {
        var reading = ToGrade();
        return aim.Limit is { } limit && reading.Grade > limit
            ? [new Mistake(CheckingWordings.TooHard, FormattableString.Invariant($"{reading.Grade:0.0}, and the limit is {limit:0.0}"), reading.Hardest)
                {
                    Written = reading.Hardest ?? string.Empty,
                    IsSentence = true,
                }]
            : [];
    }
}
