using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>Repeats as long as the test is true; each round counts as a step of a loop.</summary>
internal sealed class WhileStep(Node test, int stateSlot, Step body, Location place) : Step
{
    public override Flow Run(Frame frame)
    {
        var state = new LoopState(0);
        while (true)
        {
            frame.Run.CountStep(place);
            state.Next(null);
            frame.Slots[stateSlot] = state;
            if (!Value.IsTrue(test.Evaluate(frame)))
            {
                return Flow.Normal;
            }

            var flow = body.Run(frame);
            if (flow is Flow.Break or Flow.Return)
            {
                return flow == Flow.Return ? flow : Flow.Normal;
            }
        }
    }
}
