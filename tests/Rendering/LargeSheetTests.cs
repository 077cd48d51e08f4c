namespace Handbook.Tests.Rendering;

public sealed class LargeSheetTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public void Dispose() => handbook.Dispose();

    [Fact]
    public void A_technique_has_a_sheet_in_large_print_and_a_routine_links_those_of_its_techniques()
    {
        handbook.Build();
        Assert.Contains("<a class=\"button plain\" href=\"large/calf-roll.html\">Large print, 2 pages</a>", handbook.Published("sheets/calf-roll.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Large print", handbook.Published("sheets/easy-calves.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../sheets/large/calf-roll.html\">Calf roll</a>", handbook.Published("routines/easy-calves.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"large/calf-roll.html\">Calf roll</a>", handbook.Published("sheets/index.html"), StringComparison.Ordinal);
        Assert.Contains("/sheets/large/calf-roll.html</loc>", handbook.Published("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_page_says_to_read_the_first_and_when_to_stop()
    {
        handbook.Build();
        var page = handbook.Published("sheets/large/calf-roll.html");
        var todo = page[page.IndexOf("data-steps", StringComparison.Ordinal)..];
        Assert.Contains("<strong>Large print, 2 pages.</strong> Page 1: before you start.", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Read page 1 first: when not to do this, and when to stop.</strong>", todo, StringComparison.Ordinal);
        Assert.Contains("<strong>Stop if you notice:</strong>", todo, StringComparison.Ordinal);
    }
}
