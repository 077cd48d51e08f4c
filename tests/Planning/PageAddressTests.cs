using Handbook.Planning;

namespace Handbook.Tests.Planning;

public class PageAddressTests
{
    [Theory]
    [InlineData("index.html", "muscles/soleus.html", "muscles/soleus.html")]
    [InlineData("muscles/soleus.html", "index.html", "../index.html")]
    [InlineData("muscles/soleus.html", "muscles/psoas.html", "psoas.html")]
    [InlineData("muscles/soleus.html", "tools/ball.html", "../tools/ball.html")]
    [InlineData("a/b/c.html", "a/d/e.html", "../d/e.html")]
    [InlineData("index.html", "index.html", "index.html")]
    public void A_link_is_relative_to_the_page_it_stands_on(string from, string to, string expected) =>
        Assert.Equal(expected, new PageAddress(to).RelativeTo(from));

    [Fact]
    public void A_place_on_a_page_keeps_its_fragment() =>
        Assert.Equal("../sources.html#source-atlas", new PageAddress("sources.html", "source-atlas").RelativeTo("muscles/soleus.html"));
}
