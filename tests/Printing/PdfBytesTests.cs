using System.Text;
using Handbook.Printing;

namespace Handbook.Tests.Printing;

/// <summary>What is read and changed in the bytes of a PDF.</summary>
public class PdfBytesTests
{
    [Fact]
    public void Its_dates_become_midnight_of_the_day_and_nothing_moves()
    {
        var pdf = Bytes("<</Title (A \\(D:20200101000000+00'00'\\))\n/CreationDate (D:20261122155326+00'00')\n/ModDate (D:20261122155327+01'00')>>\nendobj");
        PdfBytes.SetDates(pdf, "2026-03-01");
        Assert.Equal(
            "<</Title (A \\(D:20200101000000+00'00'\\))\n/CreationDate (D:20260301000000+00'00')\n/ModDate (D:20260301000000+00'00')>>\nendobj",
            Encoding.ASCII.GetString(pdf));
    }

    [Theory]
    [InlineData("/CreationDate (D:2026)")]
    [InlineData("/CreationDate (D:yesterday+00'00'0000)")]
    [InlineData("/CreationDate (D:")]
    [InlineData("no dates")]
    public void What_is_no_such_date_stays_as_it_is(string text)
    {
        var pdf = Bytes(text);
        PdfBytes.SetDates(pdf, "2026-03-01");
        Assert.Equal(text, Encoding.ASCII.GetString(pdf));
    }

    [Fact]
    public void Its_parts_are_counted_from_one_in_the_order_of_their_numbers()
    {
        var pdf = Bytes("/ID (node00000168) /Headers [(node00000042) (node00000168)] (node1) node00000007 (node000000xx) (node0000");
        PdfBytes.NumberParts(pdf);
        Assert.Equal("/ID (node00000002) /Headers [(node00000001) (node00000002)] (node1) node00000007 (node000000xx) (node0000", Encoding.ASCII.GetString(pdf));
    }

    [Theory]
    [InlineData("<</Type /Page\n/Parent 2 0 R>> <</Type /Pages\n/Count 2>> <</Type /Page\n>> <</Type /PageLabel>>", 2)]
    [InlineData("<</Type/Page>>", 1)]
    [InlineData("/Type /Page", 1)]
    [InlineData("/Type /Pa", 0)]
    [InlineData("", 0)]
    public void Its_pages_are_counted(string text, int pages) => Assert.Equal(pages, PdfBytes.CountPages(Bytes(text)));

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
