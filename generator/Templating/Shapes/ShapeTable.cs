using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Handbook.Templating.Evaluation;

namespace Handbook.Templating.Shapes;

/// <summary>Reads the shape of each kind of view once, with a typed delegate for each property.</summary>
internal sealed class ShapeTable
{
    private readonly ConcurrentDictionary<Type, Shape.View> views = new();

    /// <exception cref="NotSupportedException">The type is not one that a template may see: the program is wrong, not a template.</exception>
    public Shape.View ViewOf(Type type)
    {
        if (!IsView(type))
        {
            throw new NotSupportedException($"{type} is not a view: templates see records, texts, numbers, bool, DateOnly, Html and lists of these.");
        }

        return views.GetOrAdd(type, t => new Shape.View(new ViewMembers(t, () => ReadMembers(t))));
    }

    /// <summary>The members of a value that turned up while rendering; null when it has none.</summary>
    public ViewMembers? MembersOf(object value)
    {
        var type = value.GetType();
        return views.TryGetValue(type, out var known) ? known.Members : IsView(type) ? ViewOf(type).Members : null;
    }

    private static bool IsView(Type type) =>
        type != typeof(Html)
        && type is { IsEnum: false, IsPrimitive: false, IsArray: false, IsInterface: false, IsPointer: false }
        && !typeof(Delegate).IsAssignableFrom(type)
        && type.Namespace is { } space
        && !space.StartsWith("System", StringComparison.Ordinal)
        && !space.StartsWith("Microsoft", StringComparison.Ordinal)
        && !space.StartsWith("Handbook.Templating", StringComparison.Ordinal);

    private FrozenDictionary<string, Member> ReadMembers(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
        .ToFrozenDictionary(p => SnakeCase.Of(p.Name), p => MemberOf(type, p), StringComparer.Ordinal);

    private Member MemberOf(Type owner, PropertyInfo property)
    {
        var make = owner.IsValueType ? nameof(ReadStruct) : nameof(ReadClass);
        return (Member)typeof(ShapeTable)
            .GetMethod(make, BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(owner, property.PropertyType)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [property], null)!;
    }

    private Member ReadClass<TOwner, TValue>(PropertyInfo property)
        where TOwner : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        var (shape, convert) = ConverterOf<TValue>();
        return new Member(shape, owner => convert(get((TOwner)owner)));
    }

    private delegate TValue StructGetter<TOwner, TValue>(ref TOwner owner);

    private Member ReadStruct<TOwner, TValue>(PropertyInfo property)
        where TOwner : struct
    {
        var get = property.GetMethod!.CreateDelegate<StructGetter<TOwner, TValue>>();
        var (shape, convert) = ConverterOf<TValue>();
        return new Member(shape, owner =>
        {
            var unboxed = (TOwner)owner;
            return convert(get(ref unboxed));
        });
    }

    /// <summary>The shape of a CLR type, and how its values become those that templates work with.</summary>
    private (Shape Shape, Func<T, object?> Convert) ConverterOf<T>()
    {
        var type = typeof(T);
        if (ScalarOf(type) is { } scalar)
        {
            return (scalar, ScalarConverter<T>(type));
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return (ScalarOf(inner) ?? ViewOf(inner), value => value is null ? null : Value.FromScalar(value));
        }

        if (ElementOf(type) is not { } element)
        {
            return (ViewOf(type), value => value);
        }

        var (shape, convert) = ((Shape, object))typeof(ShapeTable)
            .GetMethod(nameof(ListConverterOf), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(type, element)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        return (shape, (Func<T, object?>)convert);
    }

    private (Shape Shape, object Convert) ListConverterOf<TList, TElement>()
    {
        var (shape, convert) = ConverterOf<TElement>();
        Func<TList, object?> toList = typeof(TList) == typeof(ImmutableArray<TElement>)
            ? list => MappedList<TElement>.Of((ImmutableArray<TElement>)(object)list!, convert)
            : list => list is null ? null : new MappedList<TElement>((IReadOnlyList<TElement>)list, convert);
        return (new Shape.ListOf(shape) { IsOfPage = true }, toList);
    }

    private static Func<T, object?> ScalarConverter<T>(Type type)
    {
        if (type == typeof(bool))
        {
            return (Func<T, object?>)(object)(Func<bool, object?>)Value.Box;
        }

        return type == typeof(int)
            ? (Func<T, object?>)(object)(Func<int, object?>)(number => Value.Box(number))
            : value => value is null ? null : Value.FromScalar(value);
    }

    private static Type? ElementOf(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(ImmutableArray<>) || definition == typeof(IReadOnlyList<>)))
        {
            return type.GetGenericArguments()[0];
        }

        return null;
    }

    private static Shape? ScalarOf(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => Shape.Text,
        TypeCode.Boolean => Shape.Truth,
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Double or TypeCode.Decimal => Shape.Number,
        _ when type == typeof(Html) => Shape.Markup,
        _ when type == typeof(DateOnly) => Shape.Date,
        _ => null,
    };
}
