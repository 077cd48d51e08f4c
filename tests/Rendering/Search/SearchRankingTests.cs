using Handbook.Rendering.Search;

namespace Handbook.Tests.Rendering.Search;

/// <summary>How the script ranks, over indexes small enough to see why.</summary>
public class SearchRankingTests
{
    private static readonly SearchEntry[] Body =
    [
        Entry(SearchGroup.Safety, "Safety", "safety.html") with { Subjects = ["numb skin"] },
        Entry(SearchGroup.Complaint, "Thigh ache", "ache.html") with { Texts = ["The hamstring, often."] },
        Entry(SearchGroup.Technique, "Thigh roll", "roll.html") with { Subjects = ["Hamstring"], Texts = ["Stop when it goes numb."] },
        Entry(SearchGroup.Muscle, "Hamstring", "hamstring.html") with { OtherNames = ["Back of thigh", "HS", "musculus biceps femoris"] },
        Entry(SearchGroup.Muscle, "Soleus", "soleus.html"),
        Entry(SearchGroup.Tool, "Soft ball", "ball.html"),
    ];

    [Fact]
    public void A_name_goes_before_a_subject_and_a_subject_before_a_text()
    {
        Assert.Equal("Muscles: Hamstring\nTechniques: Thigh roll\nComplaints: Thigh ache", Find("hamstring"));
    }

    [Fact]
    public void Of_equals_the_complaint_goes_before_the_technique()
    {
        Assert.Equal("Complaints: Thigh ache\nTechniques: Thigh roll\nMuscles: Hamstring (Back of thigh)", Find("thigh"));
    }

    [Theory]
    [InlineData("hs", "Muscles: Hamstring (HS)")]
    [InlineData("biceps femoris", "Muscles: Hamstring (musculus biceps femoris)")]
    [InlineData("BACK-OF-THIGH", "Muscles: Hamstring (Back of thigh)")]
    public void Another_name_is_found_and_shown(string typed, string first)
    {
        Assert.Equal(first, Find(typed).Split('\n')[0]);
    }

    [Theory]
    [InlineData("solues", "Muscles: Soleus")]
    [InlineData("soeus", "Muscles: Soleus")]
    [InlineData("solleus", "Muscles: Soleus")]
    [InlineData("solaus", "Muscles: Soleus")]
    [InlineData("softball", "Tools: Soft ball")]
    [InlineData("soft bal", "Tools: Soft ball")]
    [InlineData("sole", "Muscles: Soleus")]
    public void One_slip_from_five_letters_and_half_a_word_are_forgiven(string typed, string found)
    {
        Assert.Equal(found, Find(typed));
    }

    [Theory]
    [InlineData("bell")]
    [InlineData("saloeus")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("  -- ' ")]
    [InlineData("constructor")]
    [InlineData("__proto__")]
    public void Too_many_slips_or_too_short_a_word_find_nothing(string typed)
    {
        Assert.Equal(string.Empty, Find(typed));
    }

    [Fact]
    public void A_word_that_a_page_has_is_not_taken_for_a_slip_of_another()
    {
        using var script = SearchScript.Over(
            Entry(SearchGroup.Tool, "Point", "point.html"),
            Entry(SearchGroup.Page, "Sheets", "sheets.html") with { Texts = ["To print."] });
        Assert.Equal("Pages: Sheets", script.Find("print"));
    }

    [Fact]
    public void Signs_lead_to_the_safety_page_first()
    {
        Assert.Equal("When to get help: Safety\nTechniques: Thigh roll", Find("numb"));
    }

    [Fact]
    public void An_unknown_word_is_passed_over_and_told()
    {
        using var script = SearchScript.Over(Body);
        Assert.Equal("Muscles: Soleus", script.Find("xyzzy soleus"));
        Assert.False(script.FindsAllOf("xyzzy soleus"));
        Assert.True(script.FindsAllOf("soleus"));
    }

    [Fact]
    public void A_page_with_a_caveat_goes_behind_its_equals()
    {
        using var script = SearchScript.Over(
            Entry(SearchGroup.Technique, "Calf roll", "old.html") with { Caveat = "Retired" },
            Entry(SearchGroup.Tool, "Calf ring", "new.html"));
        Assert.Equal("Tools: Calf ring\nTechniques: Calf roll", script.Find("calf"));
    }

    [Fact]
    public void Results_of_a_group_stand_together()
    {
        using var script = SearchScript.Over(
            Entry(SearchGroup.Technique, "Calf", "a.html"),
            Entry(SearchGroup.Muscle, "Calf muscle", "b.html"),
            Entry(SearchGroup.Technique, "The great calf and heel press", "c.html"));
        Assert.Equal("Techniques: Calf\nTechniques: The great calf and heel press\nMuscles: Calf muscle", script.Find("calf"));
    }

    private static string Find(string typed)
    {
        using var script = SearchScript.Over(Body);
        return script.Find(typed);
    }

    private static SearchEntry Entry(SearchGroup group, string title, string address) =>
        new() { Group = group, Title = title, Address = address, Summary = string.Empty };
}
