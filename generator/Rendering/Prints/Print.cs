using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Rendering.Prints;

/// <summary>What becomes one PDF on each paper: a single sheet, one in large print, or a pack of sheets behind a contents page.</summary>
/// <param name="Name">Its path without paper and extension: <c>calf-roll</c>, <c>large/calf-roll</c>, <c>packs/muscle-soleus</c>.</param>
/// <param name="Subject">What it is about; null for the whole handbook.</param>
/// <param name="Sheets">The techniques and routines whose sheets it holds.</param>
internal sealed record Print(string Name, Article? Subject, ImmutableArray<Article> Sheets)
{
    private const string Folder = "pdf";
    private const string PackFolder = "packs/";
    private const string LargeFolder = "large/";

    public bool IsPack => Name.StartsWith(PackFolder, StringComparison.Ordinal);

    /// <summary>Whether it is a technique's sheet in large print.</summary>
    public bool IsLarge => Name.StartsWith(LargeFolder, StringComparison.Ordinal);

    public static string NameOfSheet(Article article) => article.Id.Slug.Text;

    public static string NameOfLargeSheet(Article article) => LargeFolder + article.Id.Slug.Text;

    public static string NameOfPack(Article? subject) =>
        subject is null ? $"{PackFolder}handbook" : $"{PackFolder}{subject.Id.Kind.Noun()}-{subject.Id.Slug}";

    /// <summary>Where the PDF is found in the site.</summary>
    public static string PathOf(string name, Paper paper) => $"{Folder}/{paper.Folder}/{name}.pdf";
}
