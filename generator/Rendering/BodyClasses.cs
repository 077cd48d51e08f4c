using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Planning;

namespace Handbook.Rendering;

/// <summary>The classes that pages have on their <c>body</c>, by which some style sheets and scripts are linked.</summary>
internal static class BodyClasses
{
    public const string List = "list";
    public const string SheetPage = "sheet-page";
    public const string LargeSheet = "large-sheet";
    public const string MySheet = "my-sheet";
    public const string Pack = "pack";
    public const string Go = "go";

    /// <summary>How the class of a single page of prose begins; its slug follows.</summary>
    public const string OfPage = "page-";

    /// <summary>Those that do not depend on the content.</summary>
    public static ImmutableArray<string> Fixed { get; } =
        [.. EntryKinds.Articles.Select(k => k.Noun()), List, SheetPage, LargeSheet, MySheet, Pack, Go];

    public static string Of(Article article) =>
        article is Page ? $"{EntryKind.Page.Noun()} {OfPage}{article.Id.Slug}" : article.Id.Kind.Noun();

    /// <summary>All that pages of this handbook have.</summary>
    public static ImmutableArray<string> In(Catalog catalog) =>
        [.. Fixed, .. FixedPages.All.Append(FixedPages.Evidence).Concat(catalog.OfKind<Page>().Select(p => p.Id.Slug.Text)).Select(slug => OfPage + slug).Distinct()];
}
