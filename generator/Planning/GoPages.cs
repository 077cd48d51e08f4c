using Handbook.Model;
using Handbook.Text;

namespace Handbook.Planning;

/// <summary>The short addresses that stand on paper: a page each that leads on to the article.</summary>
internal static class GoPages
{
    private const string Folder = "go";

    /// <summary>The page, from the site's root.</summary>
    public static string PathOf(Article article) => $"{AddressOf(article)}index.html";

    /// <summary>What is printed of it, from the site's root: <c>go/waist/</c>.</summary>
    public static string AddressOf(Article article) => $"{Folder}/{NameOf(article)}/";

    /// <summary>The name as written, or the slug where none is written.</summary>
    public static string NameOf(Article article) => Written(article)?.Value ?? article.Id.Slug.Text;

    /// <summary>Where it is written, or the title where it is not.</summary>
    public static Location PlaceOf(Article article) => Written(article)?.Place ?? article.Title.Place;

    private static Located<string>? Written(Article article) => article switch
    {
        Technique t => t.Short,
        Routine r => r.Short,
        _ => null,
    };
}
