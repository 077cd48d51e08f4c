namespace Handbook.Tests.Templating;

public sealed class SyntaxDiagnosticsTests
{
    [Fact]
    public void Each_broken_construct_is_reported_once() => Assert.Equal(
            """
            templates/page.html:1:10: error HB4004: expected 'in', found 'on'
                1 | {{ for x on tags }}{{ x }}{{ end }}
                  |          ^^
            templates/page.html:2:12: error HB4004: expected a value, found the end of the code
                2 | {{ title + }}
                  |            ^
            templates/page.html:3:11: error HB4004: expected ')', found the end of the code
                3 | {{ (1 + 2 }}
                  |           ^
            templates/page.html:4:10: error HB4004: expected ',' or ']', found the end of the code
                4 | {{ [1, 2 }}
                  |          ^
            templates/page.html:5:10: error HB4004: expected ',' or '}', found the end of the code
                5 | {{ {a: 1 }}
                  |          ^

            """,
            TemplateScene.Render(
            """
            {{ for x on tags }}{{ x }}{{ end }}
            {{ title + }}
            {{ (1 + 2 }}
            {{ [1, 2 }}
            {{ {a: 1 }}
            rest {{ title }}
            """));

    [Fact]
    public void Code_that_is_never_closed_is_reported_where_it_opens() => Assert.Equal(
            """
            templates/page.html:2:1: error HB4003: this code is never closed by '}}'
                2 | {{ if title
                  | ^^

            """,
            TemplateScene.Render(
            """
            text
            {{ if title
            more
            """));

    [Fact]
    public void An_escape_block_that_is_never_closed_is_reported() => Assert.Equal(
            """
            templates/page.html:1:1: error HB4003: this code is never closed by '}%}'
                1 | {%{ raw }%
                  | ^^^

            """,
            TemplateScene.Render(
            """
            {%{ raw }%
            """));

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_file() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4004: this text is never closed by '
                1 | {{ 'abc }}
                  |    ^
            templates/page.html:2:12: error HB4004: expected a value, found the end of the code
                2 | {{ title + }}
                  |            ^

            """,
            TemplateScene.Render(
            """
            {{ 'abc }}
            {{ title + }}
            """));

    [Fact]
    public void Escapes_numbers_and_characters_without_meaning_are_reported() => Assert.Equal(
            """
            templates/page.html:1:6: error HB4004: '\q' is no escape of the language
                1 | {{ 'a\qb' }}
                  |      ^^
              help: write '\\' for a backslash, or put the text in backticks, where backslashes are plain characters
            templates/page.html:2:4: error HB4004: '12abc' is not a number, or too large a one
                2 | {{ 12abc }}
                  |    ^^^^^
            templates/page.html:3:6: error HB4004: '§' has no meaning here
                3 | {{ a § b }}
                  |      ^
            templates/page.html:4:4: error HB4004: '99999999999999999999' is not a number, or too large a one
                4 | {{ 99999999999999999999 }}
                  |    ^^^^^^^^^^^^^^^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ 'a\qb' }}
            {{ 12abc }}
            {{ a § b }}
            {{ 99999999999999999999 }}
            """));

    [Fact]
    public void A_block_without_end_is_reported_at_its_word() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4005: this 'if' has no 'end'
                1 | {{ if title }}x
                  |    ^^

            """,
            TemplateScene.Render(
            """
            {{ if title }}x
            """));

    [Fact]
    public void Words_of_blocks_that_are_not_open_are_reported() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4006: this 'end' belongs to no open block
                1 | {{ end }}
                  |    ^^^
              help: the block that it belongs to has ended before, or never began
            templates/page.html:2:4: error HB4006: this 'else' belongs to no open block
                2 | {{ else }}
                  |    ^^^^
              help: the block that it belongs to has ended before, or never began
            templates/page.html:4:4: error HB4006: this 'when' belongs to no open block
                4 | {{ when 1 }}
                  |    ^^^^
              help: the block that it belongs to has ended before, or never began

            """,
            TemplateScene.Render(
            """
            {{ end }}
            {{ else }}
            {{ end }}
            {{ when 1 }}
            """));

    [Fact]
    public void Only_when_may_follow_case() => Assert.Equal(
            """
            templates/page.html:1:17: error HB4004: only 'when' and 'else' may follow 'case'
                1 | {{ case title }}x{{ when "a" }}{{ end }}
                  |                 ^

            """,
            TemplateScene.Render(
            """
            {{ case title }}x{{ when "a" }}{{ end }}
            """));

    [Fact]
    public void An_operator_behind_an_open_call_is_refused() => Assert.Equal(
            """
            templates/page.html:1:22: error HB4004: '>' after the arguments of a call can be read in two ways
                1 | {{ string.size title > 3 }}
                  |                      ^
              help: put the call in parentheses, as in (string.size title) > 3, or its argument

            """,
            TemplateScene.Render(
            """
            {{ string.size title > 3 }}
            """));

    [Fact]
    public void A_value_is_no_target_of_a_pipe() => Assert.Equal(
            """
            templates/page.html:1:12: error HB4004: a value can only be piped into a function
                1 | {{ title | 3 }}
                  |            ^

            """,
            TemplateScene.Render(
            """
            {{ title | 3 }}
            """));
}
