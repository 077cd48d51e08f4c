using System.Collections.Immutable;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Shapes;

/// <summary>What is known about a value before any page is rendered. Every value may also be null.</summary>
internal abstract record Shape
{
    public static readonly Shape Text = new Scalar("a text");
    public static readonly Shape Markup = new Scalar("markup");
    public static readonly Shape Number = new Scalar("a number");
    public static readonly Shape Truth = new Scalar("true or false");
    public static readonly Shape Date = new Scalar("a date");
    public static readonly Shape Span = new Scalar("a time span");

    /// <summary>Only null is known to be here.</summary>
    public static readonly Shape Nothing = new Scalar("null");

    /// <summary>Not knowable ahead: looked at when the page is rendered.</summary>
    public static readonly Shape Any = new Scalar("any value");

    /// <summary>How a message calls it.</summary>
    public abstract string Description { get; }

    /// <summary>Two shapes with the same identity are the same; two kinds of records may share a description.</summary>
    public virtual string Identity => Description;

    public bool IsUnknown => this == Any || this == Nothing;

    public bool IsScalar => this is Scalar && !IsUnknown;

    /// <summary>The shape of a value that is one or the other.</summary>
    public static Shape Union(Shape left, Shape right)
    {
        if (left.Identity == right.Identity || right == Nothing)
        {
            return left;
        }

        return (left, right) switch
        {
            (_, _) when left == Nothing => right,
            (ListOf a, ListOf b) => new ListOf(Union(a.Element, b.Element)),
            (ObjectOf a, ObjectOf b) when a.Names.SequenceEqual(b.Names, StringComparer.Ordinal) =>
                new ObjectOf(a.Names, [.. a.Members.Zip(b.Members, Union)]),
            _ => Any,
        };
    }

    private static string WithoutArticle(string words) =>
        words.StartsWith("a ", StringComparison.Ordinal) ? words[2..] : words;

    private sealed record Scalar(string Words) : Shape
    {
        public override string Description => Words;
    }

    internal sealed record ListOf(Shape Element) : Shape
    {
        public override string Description { get; } = $"a list of {WithoutArticle(Element.Description)}";

        public override string Identity { get; } = $"a list of {Element.Identity}";
    }

    /// <summary>An object that the template itself made: <c>{a: 1}</c>.</summary>
    internal sealed record ObjectOf(ImmutableArray<string> Names, ImmutableArray<Shape> Members) : Shape
    {
        public override string Description { get; } =
            $"an object of {{{string.Join(", ", Names.Zip(Members, (name, member) => $"{name}: {member.Description}"))}}}";

        public override string Identity { get; } =
            $"an object of {{{string.Join(", ", Names.Zip(Members, (name, member) => $"{name}: {member.Identity}"))}}}";
    }

    /// <summary>A function, and where it may come from.</summary>
    internal sealed record FunctionOf(ImmutableArray<FunctionSource> Sources) : Shape
    {
        public override string Description => "a function";

        public override string Identity => $"a function {string.Join(' ', Sources.Select(s => s.Id))}";
    }

    /// <summary>A record of the program's own views.</summary>
    internal sealed record View(ViewMembers Members) : Shape
    {
        public override string Description => $"a {Members.ShownName}";

        public override string Identity => Members.FullName;
    }
}
