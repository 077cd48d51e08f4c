namespace Handbook.Tests.Templating;

public sealed class RenderDiagnosticsTests
{
    [Fact]
    public void A_member_of_null_is_reported_where_it_is_read() => Assert.Equal(
            """
            templates/page.html:1:41: error HB4030: 'hold' cannot be read, because what stands before it is null
                1 | {{ technique.title }} {{ technique.dose.hold }}
                  |                                         ^^^^
              help: write ?.hold if it may be missing

            """,
            TemplateScene.Render(
            """
            {{ technique.title }} {{ technique.dose.hold }}
            """));

    [Fact]
    public void Wrong_values_that_only_show_while_rendering_are_reported() => Assert.Equal(
            """
            templates/page.html:1:31: error HB4031: a list has no member 'foo'
                1 | {{ x = technique; x = tags; x.foo }}
                  |                               ^^^

            """,
            TemplateScene.Render(
            """
            {{ x = technique; x = tags; x.foo }}
            """));

    [Fact]
    public void Division_by_zero_is_reported() => Assert.Equal(
            """
            templates/page.html:1:6: error HB4031: a number is divided by zero
                1 | {{ 1 / 0 }}
                  |      ^

            """,
            TemplateScene.Render(
            """
            {{ 1 / 0 }}
            """));

    [Fact]
    public void A_date_is_printed_only_in_known_parts() => Assert.Equal(
            """
            templates/page.html:1:39: error HB4031: a date has no '%Q'
                1 | {{ x = '%Q'; technique.updated | date.to_string x }}
                  |                                       ^^^^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ x = '%Q'; technique.updated | date.to_string x }}
            """));

    [Fact]
    public void Ranges_have_a_limit() => Assert.Equal(
            """
            templates/page.html:1:14: error HB4032: the range has more than 100000 items
                1 | {{ for i in 1..1000000 }}{{ i }}{{ end }}
                  |              ^^

            """,
            TemplateScene.Render(
            """
            {{ for i in 1..1000000 }}{{ i }}{{ end }}
            """));

    [Fact]
    public void Loops_have_a_limit() => Assert.Equal(
            """
            templates/page.html:1:38: error HB4032: the loops of this page take more than 2000000 steps
                1 | {{ for i in 1..100000 }}{{ for j in 1..100000 }}{{ end }}{{ end }}
                  |                                      ^^

            """,
            TemplateScene.Render(
            """
            {{ for i in 1..100000 }}{{ for j in 1..100000 }}{{ end }}{{ end }}
            """));

    [Fact]
    public void Texts_have_a_limit() => Assert.Equal(
            """
            templates/page.html:1:45: error HB4032: the text grows past 16777216 characters
                1 | {{ x = 'aaaaaaaaaa'; for i in 1..100; x = x + x; end }}
                  |                                             ^

            """,
            TemplateScene.Render(
            """
            {{ x = 'aaaaaaaaaa'; for i in 1..100; x = x + x; end }}
            """));

    [Fact]
    public void Lists_have_a_limit() => Assert.Equal(
            """
            templates/page.html:1:40: error HB4031: the list would have more than 100000 items
                1 | {{ x = [1]; for i in 1..100; x = array.concat x x; end }}
                  |                                        ^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ x = [1]; for i in 1..100; x = array.concat x x; end }}
            """));
}
