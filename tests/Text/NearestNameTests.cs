using Handbook.Text;

namespace Handbook.Tests.Text;

public class NearestNameTests
{
    private static readonly string[] Muscles = ["gluteus-maximus", "gluteus-medius", "gluteus-minimus", "psoas-major", "soleus", "sternocleidomastoid"];

    [Theory]
    [InlineData("soleuss", "soleus")]
    [InlineData("Soleus", "soleus")]
    [InlineData("osleus", "soleus")]
    [InlineData("gluteus-meduis", "gluteus-medius")]
    [InlineData("sternocleido", "sternocleidomastoid")]
    [InlineData("gluteus", "gluteus-maximus")]
    [InlineData("deltoid", null)]
    [InlineData("ab", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_offered_only_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, Muscles));

    [Fact]
    public void Among_equally_near_names_the_first_in_order_wins_whatever_their_order() =>
        Assert.Equal("ab1", NearestName.Find("ab", ["ab2", "ab1"]));
}
