using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a page of prose.</summary>
internal static class PageReader
{
    private const string Home = "index";

    public static Page Read(ArticleHead head, Fields fields)
    {
        var page = new Page(head)
        {
            Menu = fields.OptionalValue("menu", Values.Whole(1, 99)),
            Featured = fields.Otherwise("featured", Values.ListOf(Values.ReferenceTo(EntryKind.Technique)), []),
        };
        if (fields.Has("featured") && head.Name.Id.Slug.Text != Home)
        {
            fields.Refuse("featured", $"only the page '{Home}' shows techniques");
        }

        return page;
    }
}
