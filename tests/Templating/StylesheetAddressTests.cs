namespace Handbook.Tests.Templating;

/// <summary>Addresses in a handbook's own style sheets are held against the site, like those of pages.</summary>
public sealed class StylesheetAddressTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public void Dispose() => handbook.Dispose();

    [Theory]
    [InlineData("url(fonts/own.woff2)", "")]
    [InlineData("url(icon.svg)", "")]
    [InlineData("url(#own)", "")]
    [InlineData("url(fonts/own\\.woff2)", "")]
    [InlineData("url(fonts/\\6fwn.woff2)", "")]
    [InlineData("url(fonts/\\6f wn.woff2)", "")]
    [InlineData("url(fonts/a\\)b.woff2)", "error HB5001: in style sheet 'assets/handbook.css': address 'fonts/a)b.woff2' leads to no file of the site")]
    [InlineData("url(fonts/owm.woff2)", "error HB5001: in style sheet 'assets/handbook.css': address 'fonts/owm.woff2' leads to no file of the site; did you mean 'fonts/own.woff2'?")]
    [InlineData("url(fonts/Own.woff2)", "error HB5002: in style sheet 'assets/handbook.css': address 'fonts/Own.woff2' differs in upper and lower case from the file 'assets/fonts/own.woff2'")]
    [InlineData("url(/assets/icon.svg)", "error HB5006: in style sheet 'assets/handbook.css': address '/assets/icon.svg' begins with a slash")]
    [InlineData("url(https://fonts.example/a.woff2)", "error HB5009: in style sheet 'assets/handbook.css': 'url(...)' loads 'https://fonts.example/a.woff2' from outside the site")]
    [InlineData("url(data:font/woff2;base64,AAAA)", "warning HB5040: in style sheet 'assets/handbook.css': browsers ignore an address that begins with data:, because the page's Content-Security-Policy does not allow it (img-src or font-src)")]
    public void Each_leads_to_a_file_of_the_site_or_is_told(string address, string message)
    {
        handbook.Write("templates/assets/fonts/own.woff2", "a font");
        handbook.Write("templates/assets/handbook.css/90-own.css", $"@font-face {{ font-family: Own; src: {address}; }}\n");
        var column = $"@font-face {{ font-family: Own; src: url(".Length + 1;
        Assert.Equal(message.Length == 0 ? string.Empty : $"templates/assets/handbook.css/90-own.css:1:{column}: {message}", Found().Split('\n')[0]);
    }

    [Fact]
    public void One_in_a_folder_is_relative_to_it()
    {
        handbook.Write("templates/assets/fonts/own.woff2", "a font");
        handbook.Write("templates/assets/pages/tool.css", ".tool { background: url(../fonts/own.woff2); }\n");
        Assert.Equal(string.Empty, Found());
        handbook.Write("templates/assets/pages/tool.css", ".tool { background: url(fonts/own.woff2); }\n");
        Assert.Contains("HB5001", Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_as_addresses_are_allowed_when_the_policy_says_so()
    {
        handbook.Replace("templates/parts/head.html", "img-src 'self'", "img-src 'self' data:");
        handbook.Write("templates/assets/handbook.css/90-own.css", ".a { background: url(data:image/png;base64,AAAA); }\n");
        Assert.Equal(string.Empty, Found());
    }

    private string Found() => handbook.Text(handbook.Build());
}
