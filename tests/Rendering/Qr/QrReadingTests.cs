using Handbook.Rendering.Sheets;

namespace Handbook.Tests.Rendering.Qr;

/// <summary>A QR code says the address it was made for, read by code of our own.</summary>
public class QrReadingTests
{
    [Theory]
    [InlineData("https://a.b/")]
    [InlineData("https://handbook.example/go/hip/")]
    [InlineData("https://handbook.example/low-back/go/hip/")]
    [InlineData("https://handbook.example/low-back/go/stretch/")]
    [InlineData("https://handbook.example/a-rather-long-folder/low-back/go/waist/")]
    [InlineData("https://handbook.example/a-rather-long-folder/and-one-more-of-them/low-back/go/waist/")]
    public void It_is_read_back_in_every_size_that_a_short_address_needs(string address) =>
        Assert.Equal(address, QrReading.TextOf(QrCode.Draw(address).Markup));

    [Fact]
    public void The_reader_of_this_test_corrects_nothing()
    {
        const string Address = "https://handbook.example/go/hip/";
        var svg = QrCode.Draw(Address).Markup;

        // Eight rows up from the lower right corner lie the first letters; a box drawn twice is light again.
        var size = int.Parse(svg.Split("viewBox=\"0 0 ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        var damaged = svg + $"M{size - 5} {size - 13}.5h1";

        Assert.NotEqual(Address, QrReading.TextOf(damaged));
    }

    [Fact]
    public void It_is_named_for_those_who_cannot_see_it_and_black_on_white() =>
        Assert.StartsWith(
            """<svg class="qr" role="img" aria-label="QR code for https://a.b/?c&amp;d" width="20mm" height="20mm" viewBox="0 0 33 33" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h33v33H0z"/><path stroke="#000" d="M4 4.5h7m""",
            QrCode.Draw("https://a.b/?c&d").Markup,
            StringComparison.Ordinal);
}
