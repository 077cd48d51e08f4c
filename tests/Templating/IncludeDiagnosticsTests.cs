namespace Handbook.Tests.Templating;

public sealed class IncludeDiagnosticsTests
{
    [Fact]
    public void An_unknown_template_is_reported() => Assert.Equal(
            """
            templates/page.html:1:12: error HB4010: unknown template 'parts/crd'; did you mean 'parts/card'?
                1 | {{ include 'parts/crd' }}
                  |            ^^^^^^^^^^^

            """,
            TemplateScene.Render(
            """
            {{ include 'parts/crd' }}
            """,
            null,
            ("templates/parts/card.html", "x")));

    [Fact]
    public void A_missing_argument_is_reported_at_the_caller() => Assert.Equal(
            """
            templates/page.html:1:12: error HB4017: include 'parts/card' needs 'item', which is not given
                1 | {{ include 'parts/card' }}
                  |            ^^^^^^^^^^^^
              help: it is used at templates/parts/card.html:2:4; write item: null if there is none

            """,
            TemplateScene.Render(
            """
            {{ include 'parts/card' }}
            """,
            null,
            ("templates/parts/card.html", "a\n{{ item.title }}")));

    [Fact]
    public void A_misspelt_argument_is_reported_once() => Assert.Equal(
            """
            templates/page.html:1:25: error HB4017: the template 'parts/card' does not use 'itm'; did you mean 'item'?
                1 | {{ include 'parts/card' itm: technique }}
                  |                         ^^^

            """,
            TemplateScene.Render(
            """
            {{ include 'parts/card' itm: technique }}
            """,
            null,
            ("templates/parts/card.html", "{{ item.title }}")));

    [Fact]
    public void A_misspelt_name_in_a_part_is_reported_in_the_part() => Assert.Equal(
            """
            templates/parts/card.html:2:4: error HB4011: unknown name 'itm'; did you mean 'item'?
                2 | {{ itm.title }}
                  |    ^^^
              help: included from templates/page.html:1:12

            """,
            TemplateScene.Render(
            """
            {{ include 'parts/card' item: technique }}
            """,
            null,
            ("templates/parts/card.html", "{{ item.title }}\n{{ itm.title }}")));

    [Fact]
    public void A_mistake_in_a_part_names_the_includes_that_lead_to_it() => Assert.Equal(
            """
            templates/parts/card.html:1:23: error HB4012: a Technique has no member 'titel'; did you mean 'title'?
                1 | {{ if false }}{{ item.titel }}{{ end }}
                  |                       ^^^^^
              help: included from templates/parts/list.html:2:14, from templates/page.html:1:37

            """,
            TemplateScene.Render(
            """
            {{ for t in techniques }}{{ include 'parts/list' technique: t }}{{ end }}
            """,
            null,
            ("templates/parts/list.html", "\n  {{ include 'parts/card' item: technique }}"),
            ("templates/parts/card.html", "{{ if false }}{{ item.titel }}{{ end }}")));

    [Fact]
    public void Each_kind_of_argument_is_checked_on_its_own() => Assert.Equal(
            """
            templates/title.html:1:7: error HB4012: a text has no member 'title'
                1 | {{ of.title }}
                  |       ^^^^^
              help: there are: size; included from templates/page.html:2:12

            """,
            TemplateScene.Render(
            """
            {{ include 'title' of: technique }}
            {{ include 'title' of: title }}
            """,
            null,
            ("templates/title.html", "{{ of.title }}")));

    [Fact]
    public void Includes_that_never_end_are_refused() => Assert.Equal(
            """
            templates/b.html:1:12: error HB4018: this include never ends: a -> b -> a
                1 | {{ include 'a' }}
                  |            ^^^
              help: included from templates/a.html:1:12, from templates/page.html:1:12

            """,
            TemplateScene.Render(
            """
            {{ include 'a' }}
            """,
            null,
            ("templates/a.html", "{{ include 'b' }}"),
            ("templates/b.html", "{{ include 'a' }}")));

    [Fact]
    public void The_form_of_an_include_is_checked() => Assert.Equal(
            """
            templates/page.html:1:12: error HB4017: the name of an included template must be written out in quotes
                1 | {{ include title }}
                  |            ^^^^^
            templates/page.html:2:16: error HB4017: the template 'p' does not use '$1', which this argument is
                2 | {{ include 'p' 3 }}
                  |                ^
              help: give it a name, as in include 'parts/card' technique: t
            templates/page.html:3:21: error HB4014: the argument 't' is given twice
                3 | {{ include 'p' t: 1 t: 2 }}
                  |                     ^

            """,
            TemplateScene.Render(
            """
            {{ include title }}
            {{ include 'p' 3 }}
            {{ include 'p' t: 1 t: 2 }}
            """,
            null,
            ("templates/p.html", "{{ t }}")));

    [Fact]
    public void A_broken_part_is_reported_once_where_it_is_broken() => Assert.Equal(
            """
            templates/p.html:1:8: error HB4004: expected a value, found the end of the code
                1 | {{ 1 + }}
                  |        ^
            templates/page.html:1:26: error HB4011: unknown name 'titl'; did you mean 'title'?
                1 | {{ include 'p' x: 1 }}{{ titl }}
                  |                          ^^^^

            """,
            TemplateScene.Render(
            """
            {{ include 'p' x: 1 }}{{ titl }}
            """,
            null,
            ("templates/p.html", "{{ 1 + }}")));

    [Fact]
    public void Two_templates_cannot_have_one_name() => Assert.Equal(
            """
            templates/p.xml: error HB4002: the template name 'p' is taken by templates/p.html
              help: a template's name is its path without extension; rename one of the two

            """,
            TemplateScene.Render(
            """
            {{ include 'p' }}
            """,
            null,
            ("templates/p.html", "a"),
            ("templates/p.xml", "b")));

    [Fact]
    public void An_included_template_goes_on_where_the_markup_of_its_includer_is() => Assert.Equal(
            """
            templates/p.html:1:4: error HB4019: a value inside <script> is not protected by escaping
                1 | {{ t }}
                  |    ^
              help: put the value in a data attribute, and read it from there; included from templates/page.html:1:20

            """,
            TemplateScene.Render(
            """
            <script>{{ include 'p' t: title }}</script>{{ include 'p' t: title }}{{ x = include 'p' t: title }}
            """,
            null,
            ("templates/p.html", "{{ t }}")));

    [Fact]
    public void A_template_may_open_what_another_closes() => Assert.Equal(
            """<p title="Home">Home</p>""",
            TemplateScene.Render(
            """{{ include 'open' }}{{ title }}">{{ title }}</p>""",
            null,
            ("templates/open.html", "<p title=\"")));
}
