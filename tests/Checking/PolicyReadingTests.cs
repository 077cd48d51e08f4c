namespace Handbook.Tests.Checking;

/// <summary>What a page's Content-Security-Policy keeps browsers from showing or running.</summary>
public sealed class PolicyReadingTests
{
    private const string Strict = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'";

    [Theory]
    [InlineData("<p style=\"color: red\">x</p>", "style=\"color: red\"", "style-src")]
    [InlineData("<p onclick=\"x()\">x</p>", "onclick=\"x()\"", "script-src")]
    [InlineData("<script>x()</script>", "a script that stands in the page", "script-src")]
    [InlineData("<script type=\"module\">x()</script>", "a script that stands in the page", "script-src")]
    [InlineData("<style>p {}</style>", "the element <style>", "style-src")]
    [InlineData("<img alt=\"x\" src=\"data:image/png;base64,AAAA\">", "a picture whose address begins with data:", "img-src")]
    public void What_it_blocks_is_told_with_the_directive(string body, string blocked, string directive) =>
        Assert.Contains($"warning HB5040: on page 'a.html': browsers ignore {blocked}, because the page's Content-Security-Policy does not allow it ({directive})\n", Found(Strict, body), StringComparison.Ordinal);

    [Theory]
    [InlineData(Strict, "<script type=\"application/ld+json\">{}</script>")]
    [InlineData("img-src 'self'", "<p style=\"color: red\" onclick=\"x()\">x</p><script>x()</script>")]
    [InlineData("style-src 'self' 'unsafe-inline'", "<p style=\"color: red\">x</p><style>p {}</style>")]
    [InlineData("default-src 'none'; style-src-attr 'unsafe-inline'", "<p style=\"color: red\">x</p>")]
    [InlineData("script-src 'sha256-x'", "<script>x()</script>")]
    [InlineData("img-src 'self' data:", "<img alt=\"x\" src=\"data:image/png;base64,AAAA\">")]
    public void What_it_allows_or_might_is_not(string policy, string body) => Assert.Equal(string.Empty, Found(policy, body));

    [Theory]
    [InlineData("default-src 'none'", "default-src")]
    [InlineData("style-src 'self'; style-src 'unsafe-inline'", "style-src")]
    [InlineData("style-src 'unsafe-inline' 'nonce-x'; default-src 'none'", null)]
    public void The_first_directive_counts_and_the_default_where_there_is_none(string policy, string? directive)
    {
        var found = Found(policy, "<p style=\"color: red\">x</p>");
        Assert.Equal(directive is null ? string.Empty : $"({directive})", found.Length == 0 ? string.Empty : found[found.IndexOf('(', StringComparison.Ordinal)..found.IndexOf('\n', StringComparison.Ordinal)]);
    }

    private static string Found(string policy, string body) => new CheckedSite()
        .Raw("a.html", $"<!doctype html><html lang=\"en\"><head><meta http-equiv=\"content-security-policy\" content=\"{policy}\"><title>T</title></head><body><h1>T</h1>{body}</body></html>")
        .Check();
}
