using Handbook.Rendering.Prints;
using Handbook.Tests.Rendering;

namespace Handbook.Tests.Printing;

/// <summary>What is printed, and what is in it.</summary>
public class PrintPlannerTests
{
    [Fact]
    public void There_is_a_pdf_for_every_sheet_and_a_pack_for_all_that_has_two_of_them() => Assert.Equal(
        """
        calf-roll: calf-roll
        deep-press: deep-press
        easy-calves: easy-calves
        large/calf-roll: calf-roll
        large/deep-press: deep-press
        large/wall-stretch: wall-stretch
        packs/complaint-tight-calf: easy-calves, wall-stretch, calf-roll
        packs/handbook: easy-calves, wall-stretch, calf-roll, deep-press
        packs/muscle-soleus: wall-stretch, calf-roll
        packs/routine-easy-calves: easy-calves, calf-roll, wall-stretch
        wall-stretch: wall-stretch

        """,
        Planned(new SampleSite()));

    [Fact]
    public void A_retired_technique_is_in_the_pack_of_the_handbook_alone_and_takes_its_routine_with_it() => Assert.Equal(
        """
        calf-roll: calf-roll
        deep-press: deep-press
        easy-calves: easy-calves
        large/calf-roll: calf-roll
        large/deep-press: deep-press
        large/wall-stretch: wall-stretch
        packs/handbook: easy-calves, calf-roll, deep-press, wall-stretch
        wall-stretch: wall-stretch

        """,
        Planned(new SampleSite().With("techniques/wall-stretch.md", "updated:", "status: retired\nupdated:")));

    [Fact]
    public void A_pack_of_a_routine_has_the_order_of_the_routine()
    {
        const string Items = "  - {technique: calf-roll, hold: 10-15 s, note: Start softly.}\n  - {technique: wall-stretch}\n";
        var sample = new SampleSite().With("routines/easy-calves.md", Items, "  - {technique: wall-stretch}\n  - {technique: calf-roll}\n");
        Assert.Contains("packs/routine-easy-calves: easy-calves, wall-stretch, calf-roll\n", Planned(sample), StringComparison.Ordinal);
    }

    private static string Planned(SampleSite sample) =>
        string.Concat(PrintPlanner.Plan(sample.Build()).Select(p => $"{p.Name}: {string.Join(", ", p.Sheets.Select(s => s.Id.Slug.Text))}\n"));
}
