namespace Handbook.Tests.Templating;

public sealed class CheckDiagnosticsTests
{
    [Fact]
    public void Unknown_names_members_and_functions_are_reported_where_they_are_written() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4011: unknown name 'titel'; did you mean 'title'?
                1 | {{ titel }}
                  |    ^^^^^
            templates/page.html:2:14: error HB4012: a Technique has no member 'titel'; did you mean 'title'?
                2 | {{ technique.titel }}
                  |              ^^^^^
            templates/page.html:3:11: error HB4013: unknown function 'string.upcas'; did you mean 'string.upcase'?
                3 | {{ string.upcas title }}
                  |           ^^^^^
            templates/page.html:4:12: error HB4013: unknown function 'upcase'; did you mean 'string.upcase'?
                4 | {{ title | upcase }}
                  |            ^^^^^^
            templates/page.html:5:4: error HB4013: 'title' is not a function
                5 | {{ title tags }}
                  |    ^^^^^
              help: an operator may be missing between the two values

            """,
            TemplateScene.Render(
            """
            {{ titel }}
            {{ technique.titel }}
            {{ string.upcas title }}
            {{ title | upcase }}
            {{ title tags }}
            """));

    [Fact]
    public void Branches_that_do_not_run_are_checked_too() => Assert.Equal(
            """
            templates/page.html:1:50: error HB4012: a Dose has no member 'hol'; did you mean 'hold'?
                1 | {{ if false }}{{ for t in techniques }}{{ t.dose.hol }}{{ end }}{{ else if titl }}{{ end }}
                  |                                                  ^^^
            templates/page.html:1:76: error HB4011: unknown name 'titl'; did you mean 'title'?
                1 | {{ if false }}{{ for t in techniques }}{{ t.dose.hol }}{{ end }}{{ else if titl }}{{ end }}
                  |                                                                            ^^^^

            """,
            TemplateScene.Render(
            """
            {{ if false }}{{ for t in techniques }}{{ t.dose.hol }}{{ end }}{{ else if titl }}{{ end }}
            """));

    [Fact]
    public void A_misspelt_member_in_quotes_is_reported() => Assert.Equal(
            """
            templates/page.html:1:14: error HB4012: a Technique has no member 'titl'; did you mean 'title'?
                1 | {{ technique['titl'] }}
                  |              ^^^^^^
            templates/page.html:2:28: error HB4012: a Technique has no member 'tilte'; did you mean 'title'?
                2 | {{ techniques | array.sort 'tilte' | array.size }}
                  |                            ^^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ technique['titl'] }}
            {{ techniques | array.sort 'tilte' | array.size }}
            """));

    [Fact]
    public void Values_of_the_wrong_kind_are_reported() => Assert.Equal(
            """
            templates/page.html:1:13: error HB4015: only a list can be looped over, not a Technique
                1 | {{ for t in technique }}{{ end }}
                  |             ^^^^^^^^^
            templates/page.html:2:4: error HB4015: a list of text cannot be printed
                2 | {{ tags }}
                  |    ^^^^
              help: print one of its members, or its items one by one
            templates/page.html:3:10: error HB4015: '+' does not work between a text and a list of text
                3 | {{ title + tags }}
                  |          ^
            templates/page.html:4:6: error HB4015: '-' does not work between a number and a text
                4 | {{ 1 - 'a' }}
                  |      ^
            templates/page.html:5:24: error HB4015: a number and a text are never equal
                5 | {{ technique.risk_tier == '2' }}
                  |                        ^^
            templates/page.html:6:24: error HB4015: a number has no members, so 'x' cannot be read from it
                6 | {{ technique.risk_tier.x }}
                  |                        ^
            templates/page.html:7:4: error HB4015: what follows a sign must be a number, not a text
                7 | {{ -title }}
                  |    ^
            templates/page.html:8:8: error HB4015: a list of text has no item at a text
                8 | {{ tags['a'] }}
                  |        ^^^^^
            templates/page.html:9:18: error HB4015: 'text' of string.upcase must be a text, not a list of text
                9 | {{ string.upcase tags }}
                  |                  ^^^^
            templates/page.html:10:25: error HB4015: 'limit' must be a whole number, not a text
               10 | {{ for t in tags limit: 'x' }}{{ end }}
                  |                         ^^^

            """,
            TemplateScene.Render(
            """
            {{ for t in technique }}{{ end }}
            {{ tags }}
            {{ title + tags }}
            {{ 1 - 'a' }}
            {{ technique.risk_tier == '2' }}
            {{ technique.risk_tier.x }}
            {{ -title }}
            {{ tags['a'] }}
            {{ string.upcase tags }}
            {{ for t in tags limit: 'x' }}{{ end }}
            """));

    [Fact]
    public void Calls_that_do_not_fit_are_reported_with_how_the_function_is_called() => Assert.Equal(
            """
            templates/page.html:1:11: error HB4014: 'string.replace' needs 'replace'
                1 | {{ string.replace title 'a' }}
                  |           ^^^^^^^
              help: it is called as string.replace text match replace
            templates/page.html:2:24: error HB4014: one argument too many for 'string.upcase'
                2 | {{ string.upcase title 1 }}
                  |                        ^
              help: it is called as string.upcase text
            templates/page.html:3:26: error HB4014: 'string.truncate' has no parameter 'lenth'; did you mean 'length'?
                3 | {{ string.truncate title lenth: 3 }}
                  |                          ^^^^^
            templates/page.html:4:36: error HB4014: the argument 'length' is given twice
                4 | {{ string.truncate title length: 3 length: 4 }}
                  |                                    ^^^^^^
            templates/page.html:5:30: error HB4014: once arguments are named, all that follow must be named
                5 | {{ string.truncate length: 3 title }}
                  |                              ^^^^^

            """,
            TemplateScene.Render(
            """
            {{ string.replace title 'a' }}
            {{ string.upcase title 1 }}
            {{ string.truncate title lenth: 3 }}
            {{ string.truncate title length: 3 length: 4 }}
            {{ string.truncate length: 3 title }}
            """));

    [Fact]
    public void Names_of_the_page_and_of_the_language_cannot_be_set() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4016: 'title' belongs to the page and cannot be set
                1 | {{ title = 1 }}
                  |    ^^^^^
              help: take another name for the variable
            templates/page.html:2:4: error HB4016: 'for' is a word of the language and cannot be a variable
                2 | {{ for = 1 }}
                  |    ^^^
            templates/page.html:3:12: error HB4016: 'tags' belongs to the page and cannot be set
                3 | {{ capture tags }}{{ end }}
                  |            ^^^^
              help: take another name for the variable
            templates/page.html:4:8: error HB4016: 'string' is a word of the language and cannot be a variable
                4 | {{ for string in tags }}{{ end }}
                  |        ^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ title = 1 }}
            {{ for = 1 }}
            {{ capture tags }}{{ end }}
            {{ for string in tags }}{{ end }}
            """));

    [Fact]
    public void A_variable_cannot_be_used_before_it_is_set() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4011: 'x' is used before it is set
                1 | {{ x }}{{ x = 1 }}
                  |    ^
            templates/page.html:2:8: error HB4011: 'y' is used before it is set
                2 | {{ y = y + 1 }}
                  |        ^

            """,
            TemplateScene.Render(
            """
            {{ x }}{{ x = 1 }}
            {{ y = y + 1 }}
            """));

    [Fact]
    public void Words_of_loops_need_a_loop() => Assert.Equal(
            """
            templates/page.html:1:4: error HB4006: 'break' belongs to no loop
                1 | {{ break }}
                  |    ^^^^^
            templates/page.html:2:4: error HB4006: 'for' belongs to no loop
                2 | {{ for.index }}
                  |    ^^^
            templates/page.html:3:23: error HB4012: for has no member 'indx'; did you mean 'index'?
                3 | {{ for t in tags; for.indx; end }}
                  |                       ^^^^

            """,
            TemplateScene.Render(
            """
            {{ break }}
            {{ for.index }}
            {{ for t in tags; for.indx; end }}
            """));

    [Fact]
    public void Values_where_escaping_does_not_protect_are_refused() => Assert.Equal(
            """
            templates/page.html:1:12: error HB4019: a value in an attribute without quotes can break out of it
                1 | <a href={{ title }}>x</a>
                  |            ^^^^^
              help: put the attribute's value in quotes
            templates/page.html:2:7: error HB4019: a value inside a tag, but outside an attribute's quotes, can add attributes to it
                2 | <a {{ title }}>x</a>
                  |       ^^^^^
              help: write the attribute out, and put only its value in {{ }}, in quotes
            templates/page.html:3:5: error HB4019: a value right behind '<' could make any element
                3 | <{{ title }}>
                  |     ^^^^^
              help: write the element's name out; for the sign itself write &lt;
            templates/page.html:4:21: error HB4019: a value inside <script> is not protected by escaping
                4 | <script>let x = "{{ title }}";</script>
                  |                     ^^^^^
              help: put the value in a data attribute, and read it from there

            """,
            TemplateScene.Render(
            """
            <a href={{ title }}>x</a>
            <a {{ title }}>x</a>
            <{{ title }}>
            <script>let x = "{{ title }}";</script>
            <script>let n = {{ technique.risk_tier }};</script>
            """));
}
