using Handbook.Templating;

namespace Handbook.Tests.Templating;

public sealed class EscapingTests
{
    private const string Attack = "{{ 7*7 }} <script>alert(1)</script> \"' onload=x &";
    private const string Harmless = "{{ 7*7 }} &lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39; onload=x &amp;";

    [Theory]
    [InlineData("{{ title }}", Harmless)]
    [InlineData("<a title=\"{{ title }}\">", "<a title=\"" + Harmless + "\">")]
    [InlineData("<a title='{{ title }}'>", "<a title='" + Harmless + "'>")]
    [InlineData("{{ capture x }}{{ title }}{{ end }}{{ x }}", Harmless)]
    [InlineData("{{ html.escape title }}", Harmless)]
    [InlineData("{{ title | html.escape | html.escape }}", Harmless)]
    [InlineData("{{ title + body }}", Harmless + "<p>Body</p>")]
    [InlineData("{{ body + title }}", "<p>Body</p>" + Harmless)]
    [InlineData("{{ body | string.append title }}", "<p>Body</p>" + Harmless)]
    [InlineData("{{ title | string.prepend body }}", "<p>Body</p>" + Harmless)]
    [InlineData("{{ [title, body] | array.join '<' }}", Harmless + "&lt;<p>Body</p>")]
    [InlineData("{{ [title] | array.join '' }}", Harmless)]
    [InlineData("{{ include 'part' t: title }}", Harmless)]
    [InlineData("{{ x = {a: title}; x.a }}", Harmless)]
    public void Text_is_shown_as_text_and_never_evaluated(string template, string expected) =>
        Assert.Equal(expected, TemplateScene.Render(template, new Page(Attack), ("templates/part.html", "{{ t }}")));

    [Theory]
    [InlineData("{{ body }}", "<p>Body</p>")]
    [InlineData("{{ body | string.strip }}", "<p>Body</p>")]
    [InlineData("{{ body ?? title }}", "<p>Body</p>")]
    [InlineData("{{ true ? body : title }}", "<p>Body</p>")]
    [InlineData("{{ body | string.upcase }}", "&lt;P&gt;BODY&lt;/P&gt;")]
    [InlineData("{{ body | string.replace 'B' 'b' }}", "&lt;p&gt;body&lt;/p&gt;")]
    [InlineData("{{ body | html.strip }}", "Body")]
    public void Markup_stays_markup_only_while_it_is_surely_safe(string template, string expected) =>
        Assert.Equal(expected, TemplateScene.Render(template));

    [Fact]
    public void Stripped_markup_is_plain_text_and_escaped_once()
    {
        var page = new Page("x") { Body = new Html("<p>salt &amp; \"pepper\" &lt;b&gt;<!-- > --></p>") };
        Assert.Equal("salt &amp; &quot;pepper&quot; &lt;b&gt;", TemplateScene.Render("{{ body | html.strip }}", page));
    }

    [Fact]
    public void Line_breaks_of_text_become_markup_around_escaped_text() =>
        Assert.Equal("a&lt;b<br />\nc", TemplateScene.Render("{{ title | html.newline_to_br }}", new Page("a<b\nc")));

    [Fact]
    public void Addresses_are_encoded() =>
        Assert.Equal("a%20b%26%C3%A9 /a%20b?x=1&amp;y=%C3%A9", TemplateScene.Render("{{ 'a b&é' | html.url_encode }} {{ '/a b?x=1&y=é' | html.url_escape }}"));

    [Fact]
    public void Markup_in_an_attribute_cannot_break_out_of_it_and_is_not_escaped_twice()
    {
        var page = new Page("x") { Body = new Html("<a href=\"/\">salt &amp; pepper</a>") };
        Assert.Equal(
            "<p title=\"&lt;a href=&quot;/&quot;&gt;salt &amp; pepper&lt;/a&gt;\"><a href=\"/\">salt &amp; pepper</a>",
            TemplateScene.Render("<p title=\"{{ body }}\">{{ body }}", page));
    }

    [Fact]
    public void An_event_handler_takes_no_values()
    {
        Assert.Equal(
            """
            templates/page.html:1:27: error HB4019: a value inside an event handler is not protected by escaping
                1 | <p title="on" onClick="{{ title }}" class="{{ title }}">
                  |                           ^^^^^
              help: put the value in a data attribute, and read it from there

            """,
            TemplateScene.Render("<p title=\"on\" onClick=\"{{ title }}\" class=\"{{ title }}\">"));
    }
}
