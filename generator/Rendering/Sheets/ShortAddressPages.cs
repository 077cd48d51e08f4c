using Handbook.Model;
using Handbook.Planning;
using Handbook.Rendering.Views;

namespace Handbook.Rendering.Sheets;

/// <summary>Builds the page behind a short address, and says the address as paper shows it.</summary>
internal static class ShortAddressPages
{
    public static GoView Build(Article article, Vantage from) => new(
        Frames.Of(
            new Subject
            {
                Title = article.Title.Value,
                TabTitle = $"On the way to: {article.Title.Value}",
                Description = article.Summary,
                BodyClass = BodyClasses.Go,
                Updated = article.Updated,
                IsFindable = false,
            },
            from),
        new LinkView(article.Title.Value, from.HrefOf(article.Id)),
        from.AddressOf(from.Site.Plan.AddressOf(article.Id).Path));

    /// <summary>The whole address, for a QR code.</summary>
    public static string AddressOf(Article article, Vantage from) => from.AddressOf(GoPages.AddressOf(article));

    /// <summary>The address as people type it.</summary>
    public static string WordsOf(Article article, Vantage from) =>
        AddressOf(article, from) is var address && address.IndexOf("://", StringComparison.Ordinal) is > 0 and var end ? address[(end + 3)..] : address;
}
