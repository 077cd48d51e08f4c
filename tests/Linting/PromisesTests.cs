using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

public class PromisesTests
{
    [Theory]
    [InlineData("It heals the calf.", "heals")]
    [InlineData("A cure for all.", "cure")]
    [InlineData("Eliminate the ache.", "Eliminate")]
    [InlineData("Get rid of soreness.", "Get rid of")]
    [InlineData("We guarantee it.", "guarantee")]
    [InlineData("You will be pain-free.", "pain-free")]
    [InlineData("For permanent\nrelief, roll.", "permanent\nrelief")]
    [InlineData("It breaks up the knots.", "breaks up the knots")]
    [InlineData("Your knots are broken up.", "knots are broken")]
    [InlineData("It flushes out toxins.", "flushes out toxins")]
    [InlineData("It fixes your sore back.", "fixes your sore back")]
    [InlineData("It not only eases but cures.", "cures")]
    [InlineData("It is not hard, and it cures.", "cures")]
    [InlineData("No doubt it cures.", "cures")]
    [InlineData("It does not hurt. It heals.", "heals")]
    [InlineData("Without surgery it cures back pain.", "cures")]
    [InlineData("It never fails to heal.", "heal")]
    [InlineData("Be pain free.", "pain free")]
    [InlineData("For complete pain relief.", "complete pain relief")]
    [InlineData("It permanently relieves.", "permanently relieves")]
    [InlineData("It fixes back pain.", "fixes back pain")]
    [InlineData("It released the knots.", "released the knots")]
    [InlineData("Nobody who has done this for weeks is without a cure.", "")]
    [InlineData("Not one of those who did this so far was cured.", "cured")]
    public void A_promise_is_found_in_any_of_its_forms(string text, string found) => Assert.Equal(
        found, string.Join('|', Of("HB6013", ("complaints/tight-calf.md", "Moving.", text)).Split("> ")[0].Split('<').Skip(1)));

    [Theory]
    [InlineData("It does not cure.")]
    [InlineData("This is no promise of a cure.")]
    [InlineData("It was not shown that it cures.")]
    [InlineData("A ball will never heal or cure.")]
    [InlineData("It won't fix your back.")]
    [InlineData("Stay healthy, secure and accurate.")]
    [InlineData("Painless blood in the urine, or a painless swelling.")]
    [InlineData("A wound that is still healing, or has not yet healed.")]
    [InlineData("Move within the pain-free range.")]
    [InlineData("See [[atlas]].")]
    public void To_deny_it_or_to_say_something_else_is_fine(string text) =>
        Assert.Empty(Of("HB6013", ("complaints/tight-calf.md", "Moving.", text), ("sources.yml", "Atlas of the leg", "Heal your leg")));

    [Fact]
    public void Titles_summaries_and_data_are_read_but_not_the_names_of_sources_and_aliases() => Assert.Equal(
        """
        content/glossary.yml:5:16 <cure> 'cure' is a promise that nobody can keep
        content/handbook.yml:8:53 <heal> 'heal' is a promise that nobody can keep
        content/safety.yml:6:21 <heal> 'heal' is a promise that nobody can keep
        content/sources.yml:5:11 <Cures> 'Cures' is a promise that nobody can keep
        content/tools/ball.md:2:15 <heals> 'heals' is a promise that nobody can keep
        content/tools/ball.md:3:20 <guaranteed> 'guaranteed' is a promise that nobody can keep
        """,
        Of(
            "HB6013",
            ("glossary.yml", "A small area that hurts when pressed.", "A cure."),
            ("glossary.yml", "tender point", "cure"),
            ("handbook.yml", "so adapt these steps to your needs.", "so they heal."),
            ("safety.yml", "Pressure could move a clot.", "It will heal it."),
            ("sources.yml", "Calf leaflet", "Cure your calf"),
            ("sources.yml", "authors: Sample Clinic", "authors: Cure Clinic\n    note: Cures are promised."),
            ("tools/ball.md", "title: Tennis ball", "title: A ball heals"),
            ("tools/ball.md", "summary: A soft ball.", "summary: A ball is guaranteed.")));
}
