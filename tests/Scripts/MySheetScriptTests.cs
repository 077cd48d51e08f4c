namespace Handbook.Tests.Scripts;

/// <summary>How the choice of techniques is read, kept and limited.</summary>
public class MySheetScriptTests
{
    private static readonly HandbookScript Sheet = HandbookScript.Named("50-my-sheet.js")
        .With("const known = ['a', 'b', 'c', 'd', 'e']; const { read, write, add, arrive, words } = handbookSheet; const roomy = () => true;");

    [Theory]
    [InlineData("#a,b", """{"picked":["a","b"],"adds":false}""")]
    [InlineData("#a,", """{"picked":["a"],"adds":false}""")]
    [InlineData("#a", """{"picked":["a"],"adds":true}""")]
    [InlineData("#b,b,nobody,a", """{"picked":["b","a"],"adds":false}""")]
    [InlineData("#page:content", "null")]
    [InlineData("", "null")]
    public void The_address_names_a_whole_choice_or_one_to_add(string hash, string expected) =>
        Assert.Equal(expected, Sheet.Json($"read('{hash}', known)"));

    [Theory]
    [InlineData("[]", "#")]
    [InlineData("['a']", "#a,")]
    [InlineData("['b', 'a']", "#b,a")]
    public void What_is_written_is_read_as_a_whole_choice(string picked, string hash) =>
        Assert.Equal(hash, Sheet.Text($"write({picked})"));

    [Theory]
    [InlineData("#c", "['a', 'b']", """{"picked":["a","b","c"],"full":false}""")]
    [InlineData("#c,", "['a', 'b']", """{"picked":["c"],"full":false}""")]
    [InlineData("", "['a', 'gone']", """{"picked":["a"],"full":false}""")]
    [InlineData("#e", "['a', 'b', 'c', 'd']", """{"picked":["a","b","c","d"],"full":true}""")]
    [InlineData("#a,b,c,d,e", "[]", """{"picked":["a","b","c","d"],"full":true}""")]
    public void A_reader_arrives_with_what_the_address_and_the_device_say(string hash, string kept, string expected) =>
        Assert.Equal(expected, Sheet.Json($"arrive('{hash}', {kept}, known, roomy)"));

    [Fact]
    public void The_fifth_is_refused_and_the_page_says_so()
    {
        Assert.Equal("""{"picked":["a","b","c","d"],"full":true}""", Sheet.Json("add(['a', 'b', 'c', 'd'], ['e'], roomy)"));
        Assert.Equal("That does not fit on the page: take one off first. 4 picked. The page is full.", Sheet.Text("words(4, 5, true, false)"));
        Assert.Equal("2 picked. There is room for more.", Sheet.Text("words(2, 5, false, true)"));
        Assert.Equal("Nothing picked yet, so all 5 are shown and printed.", Sheet.Text("words(0, 5, false, true)"));
    }

    [Fact]
    public void What_the_page_has_no_room_for_is_left_out_and_what_is_smaller_may_still_fit()
    {
        const string Fits = "names => names.reduce((sum, name) => sum + { a: 20, b: 30, c: 15, d: 10 }[name], 0) <= 50";

        Assert.Equal("""{"picked":["a","b"],"full":true}""", Sheet.Json($"add(['a', 'b'], ['c'], {Fits})"));
        Assert.Equal("""{"picked":["a","c","d"],"full":true}""", Sheet.Json($"add(['a', 'c'], ['b', 'd'], {Fits})"));
        Assert.Equal("""{"picked":["a","d"],"full":false}""", Sheet.Json($"arrive('#d', ['a'], ['a', 'b', 'c', 'd'], {Fits})"));
    }
}
