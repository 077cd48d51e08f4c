namespace Handbook.Tests.Templating.Language;

public sealed class LanguageCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in LanguageCase.All)
        {
            data.Add(one.File, one.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_gives_exactly_what_its_case_says(string file, string name)
    {
        var one = Assert.Single(LanguageCase.All, c => c.File == file && c.Name == name);
        Assert.Equal(one.Expected, one.Run());
    }
}
