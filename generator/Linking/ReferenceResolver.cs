using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Text;

namespace Handbook.Linking;

/// <summary>Finds what a written name means. A name that means nothing, too much or the wrong kind is reported.</summary>
internal sealed class ReferenceResolver(Catalog catalog, DiagnosticBag report)
{
    private readonly NameTable names = new(catalog);

    /// <summary>A name in a field that takes entries of one kind.</summary>
    public EntryId? InField(EntryKind kind, Located<string> name)
    {
        if (SplitKind(name.Value) is not var (writtenKind, slug))
        {
            return OfKind(kind, name.Value, name.Place);
        }

        if (writtenKind == kind || OfKind(writtenKind, slug, name.Place) is null)
        {
            return writtenKind == kind ? OfKind(kind, slug, name.Place) : null;
        }

        report.WrongKind(name.Place, name.Value, writtenKind.Noun(), kind.Noun());
        return null;
    }

    /// <summary>A name that may mean an entry of any kind, with its kind in front where that is needed: <c>muscles/psoas-major</c>.</summary>
    public EntryId? Anywhere(Located<string> name)
    {
        if (SplitKind(name.Value) is var (kind, slug))
        {
            return OfKind(kind, slug, name.Place);
        }

        var found = names.Find(name.Value, EntryKinds.All);
        if (found.Select(id => id.Kind).Distinct().Count() > 1)
        {
            report.AmbiguousReference(name.Place, name.Value, found.Select(id => id.ToString()));
            return null;
        }

        if (found.IsEmpty && EntryKinds.All.Any(catalog.LacksNames))
        {
            return null;
        }

        if (found.IsEmpty)
        {
            report.UnknownReference(name.Place, "entry", name.Value, names.Nearest(name.Value, EntryKinds.All));
            return null;
        }

        return Only(found);
    }

    /// <summary>A reference in prose, its fragment aside.</summary>
    public EntryId? InProse(Mention mention, SourceFile file) => mention.Form == MentionForm.Link
        ? LinkedEntry(mention, file)
        : Anywhere(new Located<string>(mention.Target, mention.Place));

    private EntryId? LinkedEntry(Mention mention, SourceFile file)
    {
        var path = ContentPath.Resolve(file, mention.Target);
        if (path is not null && path.EndsWith(".md", StringComparison.Ordinal) && SplitKind(path[..^3]) is var (kind, slug) && EntryKinds.Articles.Contains(kind))
        {
            var id = Slug.TryParse(slug) is { } valid ? new EntryId(kind, valid) : null;
            if (id is not null && (catalog.Contains(id) || catalog.IsFaulty(id)))
            {
                return Usable(id);
            }

            var nearest = names.Nearest(slug, [kind]);
            report.UnknownReference(mention.Place, kind.Noun(), mention.Target, nearest is null ? null : mention.Target.Replace(slug, nearest, StringComparison.Ordinal));
            return null;
        }

        report.UnknownReference(mention.Place, "file", mention.Target, null);
        return null;
    }

    private EntryId? OfKind(EntryKind kind, string name, Location place)
    {
        var found = names.Find(name, [kind]);
        if (!found.IsEmpty)
        {
            return Only(found);
        }

        // The name may well belong to what could not be read.
        if (catalog.LacksNames(kind))
        {
            return null;
        }

        var elsewhere = names.Find(name, EntryKinds.All);
        if (elsewhere.IsEmpty)
        {
            report.UnknownReference(place, kind.Noun(), name, names.Nearest(name, [kind]));
        }
        else
        {
            report.WrongKind(place, name, elsewhere[0].Kind.Noun(), kind.Noun());
        }

        return null;
    }

    // A name that two entries of one kind share is reported there; references to it would only repeat that.
    private EntryId? Only(ImmutableArray<EntryId> found) => found.Length == 1 ? Usable(found[0]) : null;

    // A reference to an entry that is itself faulty is right, but leads nowhere in this run.
    private EntryId? Usable(EntryId id) => catalog.Contains(id) ? id : null;

    private static (EntryKind Kind, string Slug)? SplitKind(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var folder = name[..slash];
        foreach (var kind in EntryKinds.All)
        {
            if (kind.Folder() == folder)
            {
                return (kind, name[(slash + 1)..]);
            }
        }

        return null;
    }
}
