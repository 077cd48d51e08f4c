using Handbook.Diagnostics;
using Handbook.Text;

namespace Handbook.Templating.Evaluation;

/// <summary>A function that has been checked for one set of argument shapes. Slot 0 holds <c>$</c>, the next slots the parameters.</summary>
internal sealed class CompiledFunction(FunctionSource source)
{
    public FunctionSource Source => source;

    public Step Body { get; set; } = new BlockStep([]);

    public int SlotCount { get; set; } = 1;

    /// <summary>For each parameter what it is when it is not given; null where it must be.</summary>
    public Node?[] Defaults { get; set; } = [];

    public object? Call(FunctionValue function, GivenValues given, Frame caller, Location place)
    {
        caller.Run.EnterCall(new Link(true, place));
        caller.Run.CountStep(place);
        var frame = new Frame(caller.Run, SlotCount) { Template = function.Definition.Template, Definition = function.Definition, Caller = caller };
        if (source.Text!.Parameters is null)
        {
            frame.Slots[0] = new PlainList(given.Positional) { Members = given.Named.Count == 0 ? null : given.Named };
        }
        else
        {
            FillParameters(frame, given, place);
        }

        Body.Run(frame);
        caller.Run.LeaveCall();
        return frame.Returned;
    }

    private void FillParameters(Frame frame, GivenValues given, Location place)
    {
        var parameters = source.Text!.Parameters!.Value;
        for (var i = 0; i < parameters.Length; i++)
        {
            frame.Slots[i + 1] = ValueOf(i, given, frame, place);
        }

        if (given.Positional.Count > parameters.Length && !(parameters.Length > 0 && parameters[^1].IsRest))
        {
            throw new RenderFault((bag, at) => bag.TooManyCallArguments(at, source.Text.Word ?? "do", source.Text.Usage), place);
        }

        frame.Slots[0] = new PlainList(frame.Slots[1..(parameters.Length + 1)]);
    }

    private object? ValueOf(int index, GivenValues given, Frame frame, Location place)
    {
        var parameter = source.Text!.Parameters!.Value[index];
        if (given.Named.TryGet(parameter.Word, out var named))
        {
            return named;
        }

        if (parameter.IsRest)
        {
            return new PlainList([.. given.Positional.Skip(index)]);
        }

        if (index < given.Positional.Count)
        {
            return given.Positional[index];
        }

        return Defaults[index] is { } standard
            ? standard.Evaluate(frame)
            : throw new RenderFault((bag, at) => bag.MissingCallArgument(at, parameter.Word, (source.Text.Word ?? "do", source.Text.Usage)), place);
    }
}
