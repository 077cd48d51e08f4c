using static Handbook.Tests.Linting.LintTranscript;

namespace Handbook.Tests.Linting;

public class ProfessionalWordsTests
{
    [Fact]
    public void A_word_is_reported_once_for_an_article_where_it_is_first_read() => Assert.Equal(
        """
        content/complaints/tight-calf.md:4:18 <lateral> 'lateral' is a word of the profession, and the glossary does not define it
        content/complaints/tight-calf.md:23:5 <Oedema> 'Oedema' is a word of the profession, and the glossary does not define it
        content/tools/wall.md:9:4 <lateral> 'lateral' is a word of the profession, and the glossary does not define it
        """,
        Of(
            "HB6014",
            ("complaints/tight-calf.md", "A calf that feels short and sore.", "A sore, lateral calf."),
            ("complaints/tight-calf.md", "Moving.", "> - Oedema, laterally, and oedema."),
            ("tools/wall.md", "A wall.", "*A lateral wall.*")));

    [Fact]
    public void A_word_that_a_term_or_an_alias_has_is_defined_in_all_of_its_forms()
    {
        (string, string, string) text = ("tools/wall.md", "A wall.", "Palpate the lateral wall, supine.");
        Assert.Equal(2, Of("HB6014", text).Split('\n').Length);
        Assert.Empty(Of("HB6014", text, ("glossary.yml", "[tender point]", "[palpation of a point, lateral line]")));
    }

    [Fact]
    public void Everyday_uses_facts_of_muscles_and_titles_of_others_are_left_alone() => Assert.Empty(Of(
        "HB6014",
        ("tools/wall.md", "A wall.", "A wall, prone to fall. See [[atlas]]. Non-lateral."),
        ("sources.yml", "Atlas of the leg", "Atlas of the lateral leg"),
        ("muscles/soleus.md", "[Heel]", "[Lateral heel]")));
}
