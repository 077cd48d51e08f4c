using System.Diagnostics;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Prose;
using Handbook.Reading.Kinds;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading;

/// <summary>Reads one Markdown file: front matter by kind, body as prose under known headings.</summary>
internal static class ArticleReader
{
    public static ReadResult Read(SourceFile file, EntryKind kind, ProseOptions prose, DiagnosticBag report)
    {
        var local = new DiagnosticBag();
        var slug = SlugOf(file, local);
        var result = slug is null ? new ReadResult.Unread(kind) : ReadKnown(file, new EntryId(kind, slug), prose, new EntryNotes(local));
        report.AddAll(local);
        return result;
    }

    // A file whose name is no slug is read under the one that was probably meant: its other mistakes belong in the same
    // run, and references to it are right once it is renamed.
    private static Slug? SlugOf(SourceFile file, DiagnosticBag report)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (Slug.TryParse(name) is { } slug)
        {
            return slug;
        }

        report.BadSlug(file.Whole, name, Slugs.Suggest(name));
        return Slug.TryParse(Slugs.Suggest(name));
    }

    private static ReadResult ReadKnown(SourceFile file, EntryId id, ProseOptions options, EntryNotes notes)
    {
        if (FrontMatter.Find(file, notes.Report) is not { } front)
        {
            return new ReadResult.Broken(new FaultyEntry(id));
        }

        var prose = ProseParser.Parse(file, front.BodyStart, options, notes.Report);
        SectionChecker.Check(prose, id.Kind, notes.Report);
        if (YamlTree.Parse(file, front.Yaml, notes.Report) is not { } mapping)
        {
            return new ReadResult.Broken(new FaultyEntry(id) { Prose = prose });
        }

        var fields = new Fields(mapping, notes);
        var article = ReadFields(ReadHead(fields, id, file, prose), fields);
        return fields.Finish() && !notes.Report.HasErrors
            ? new ReadResult.Whole(article with { Texts = notes.Texts })
            : new ReadResult.Broken(new FaultyEntry(id) { Names = notes.Names, References = notes.References, Prose = prose });
    }

    private static Article ReadFields(ArticleHead head, Fields fields) => head.Name.Id.Kind switch
    {
        EntryKind.Technique => TechniqueReader.Read(head, fields),
        EntryKind.Muscle => MuscleReader.Read(head, fields),
        EntryKind.Tool => ToolReader.Read(head, fields),
        EntryKind.Complaint => ComplaintReader.Read(head, fields),
        EntryKind.Routine => RoutineReader.Read(head, fields),
        EntryKind.Page => PageReader.Read(head, fields),
        _ => throw new UnreachableException(),
    };

    private static ArticleHead ReadHead(Fields fields, EntryId id, SourceFile file, ProseDocument prose)
    {
        var status = fields.Otherwise("status", Values.Word, Status.Draft);
        var reviewed = fields.Optional("reviewed", Values.Mapping(ReadReview));
        if (status == Status.Reviewed && !fields.Has("reviewed"))
        {
            fields.Refuse("status", "status 'reviewed' needs a key 'reviewed' that says by whom and when");
        }

        return new ArticleHead
        {
            Name = EntryNames.Read(id, "title", fields),
            File = file,
            Summary = fields.Required<string>("summary", Values.Text),
            Status = status,
            Updated = fields.Required<DateOnly>("updated", Values.Date),
            Reviewed = reviewed,
            Prose = prose,
            Claims = fields.Otherwise("claims", Values.ListOf(Values.ReferenceTo(EntryKind.Claim)), []),
        };
    }

    private static Review ReadReview(Fields fields)
    {
        var review = new Review(
            fields.Required<string>("by", Values.Text),
            fields.Required<DateOnly>("on", Values.Date),
            fields.Required<DateOnly>("due", Values.Date))
        {
            OnPlace = fields.PlaceOf("on"),
            DuePlace = fields.PlaceOf("due"),
        };
        if (fields.IsRead("on") && fields.IsRead("due") && review.Due <= review.On)
        {
            fields.Refuse("due", "the next review is due on or before the day of this one");
        }

        return review;
    }
}
