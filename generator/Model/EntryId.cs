namespace Handbook.Model;

/// <summary>The identity of an entry: its kind and its slug, unique in a handbook.</summary>
internal sealed record EntryId(EntryKind Kind, Slug Slug) : IComparable<EntryId>
{
    public int CompareTo(EntryId? other)
    {
        if (other is null)
        {
            return 1;
        }

        // As numbers: an enum is boxed to be compared, and pages sort thousands of these.
        var byKind = ((int)Kind).CompareTo((int)other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Slug.Text, other.Slug.Text);
    }

    public override string ToString() => $"{Kind.Folder()}/{Slug}";

    public static bool operator <(EntryId left, EntryId right) => left.CompareTo(right) < 0;

    public static bool operator >(EntryId left, EntryId right) => left.CompareTo(right) > 0;

    public static bool operator <=(EntryId left, EntryId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EntryId left, EntryId right) => left.CompareTo(right) >= 0;
}
