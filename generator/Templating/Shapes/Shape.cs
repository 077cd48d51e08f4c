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

    private const int MostPrintedDepth = 10;

    /// <summary>How a message calls it.</summary>
    public abstract string Description { get; }

    /// <summary>Two shapes with the same identity are the same; two kinds of records may share a description.</summary>
    public virtual string Identity => Description;

    public bool IsUnknown => this == Any || this == Nothing;

    public bool IsScalar => this is Scalar && !IsUnknown;

    /// <summary>
    /// What is printed of it: lists and objects that templates and functions make are printed as they are written. Null for records and lists of the
    /// page, of which a part must be meant, and for functions.
    /// </summary>
    public Shape? Printed => PrintedAt(0);

    private Shape? PrintedAt(int depth)
    {
        if (IsScalar || IsUnknown)
        {
            return this;
        }

        IEnumerable<Shape>? parts = this switch
        {
            ListOf { IsOfPage: false } list => [list.Element],
            ObjectOf made => made.Members,
            _ => null,
        };
        if (parts is null || depth > MostPrintedDepth)
        {
            return parts is null ? null : Any;
        }

        var printed = parts.Select(part => part.PrintedAt(depth + 1)).ToList();
        return printed.Contains(null) ? null : printed.Exists(p => p == Any || p == Markup) ? Any : Text;
    }

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
            (ListOf a, ListOf b) => ListOf.Union(a, b),
            (ObjectOf a, ObjectOf b) => ObjectOf.Union(a, b),
            (FunctionOf a, FunctionOf b) => new FunctionOf(Merge(a.Sources, b.Sources, source => source.Id)),
            _ => Any,
        };
    }

    private static string WithoutArticle(string words) =>
        words.StartsWith("a ", StringComparison.Ordinal) ? words[2..] : words;

    private sealed record Scalar(string Words) : Shape
    {
        public override string Description => Words;
    }

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, string> id) => [.. left.Concat(right).DistinctBy(id)];

    internal sealed record ListOf : Shape
    {
        private readonly Shape items;

        public ListOf(Shape element) => items = element;

        /// <summary>Where a template makes it; empty for lists of the page and those that functions give.</summary>
        public ImmutableArray<MadeSite> Sites { get; init; } = [];

        /// <summary>A list of the page, which no template can change.</summary>
        public bool IsOfPage { get; init; }

        public Shape Element => Sites.Aggregate(items, (shape, site) => Shape.Union(shape, site.Element));

        public override string Description => Sites.IsEmpty ? Words() : Sites[0].Describe(Words);

        public override string Identity => $"a list {string.Join(' ', Sites.Select(s => s.Id))} of {items.Identity}";

        public static ListOf Union(ListOf left, ListOf right) => new(Shape.Union(left.items, right.items))
        {
            Sites = Merge(left.Sites, right.Sites, site => site.Id),
            IsOfPage = left.IsOfPage && right.IsOfPage,
        };

        /// <summary>A member that a template has hung on the list; null if there is none.</summary>
        public Shape? Find(string name) => Sites.Select(s => s.Find(name)).Aggregate((Shape?)null, Either);

        private string Words() => $"a list of {WithoutArticle(Element.Description)}";
    }

    /// <summary>An object that a template made: <c>{a: 1}</c>.</summary>
    internal sealed record ObjectOf(ImmutableArray<MadeSite> Sites) : Shape
    {
        // What may come from more places than these is not worth following.
        private const int MostSites = 16;

        /// <summary>An object of exactly these members.</summary>
        public ObjectOf(ImmutableArray<string> names, ImmutableArray<Shape> members)
            : this([MadeSite.Fixed(names, members)])
        {
        }

        public ImmutableArray<string> Names => [.. Sites.SelectMany(s => s.Names).Distinct(StringComparer.Ordinal)];

        public ImmutableArray<Shape> Members => [.. Names.Select(name => Find(name)!)];

        public override string Description => Sites[0].Describe(() => $"an object of {{{string.Join(", ", Names.Select(name => $"{name}: {Find(name)!.Description}"))}}}");

        public override string Identity => $"an object {string.Join(' ', Sites.Select(s => s.Id))}";

        public static Shape Union(ObjectOf left, ObjectOf right)
        {
            var sites = Merge(left.Sites, right.Sites, site => site.Id);
            return sites.Length > MostSites ? Any : new ObjectOf(sites);
        }

        public Shape? Find(string name) => Sites.Select(s => s.Find(name)).Aggregate((Shape?)null, Either);
    }

    private static Shape? Either(Shape? left, Shape? right) => left is null ? right : right is null ? left : Union(left, right);

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
