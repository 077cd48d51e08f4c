using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_shows_the_title_or_its_own_words() => Assert.Equal(
        """
        <p><a href="to/psoas-major">Title of psoas-major</a>, <a href="to/ql">hip *flexor* &lt;b&gt;</a>, <a href="to/muscles/x#where">Title of muscles/x</a>, <a href="to/#here">Title of </a></p>
        """,
        Html("[[psoas-major]], [[ ql | hip *flexor* <b> ]], [[muscles/x#where]], [[#here]]"));

    [Fact]
    public void A_reference_that_leads_nowhere_leaves_its_words() => Assert.Equal(
        "<p>nowhere words words</p>",
        Html("[[nowhere]] [[nowhere|words]] [words](nowhere)"));

    [Fact]
    public void References_work_in_headings_lists_tables_quotes_callouts_definitions_and_footnotes_and_come_in_order() => Assert.Equal(
        """
        a.md:1:6 Wiki 'heading' <heading>
        a.md:3:5 Wiki 'item' own <item>
        a.md:5:5 Wiki 'head' own <head>
        a.md:7:5 Wiki 'cell' own <cell>
        a.md:7:22 Wiki 'other' own <other>
        a.md:10:5 Wiki 'callout' <callout>
        a.md:12:8 Wiki 'note' <note>
        a.md:14:8 Wiki 'term' <term>
        a.md:15:7 Wiki 'definition' <definition>
        a.md:15:22 Wiki 'last' <last>
        """,
        Mentions(Parse("""
        ## [[heading]]

        - [[item|x]]

        | [[head|a]] | b |
        |---|---|
        | [[cell|c 😀]] | d [[other\|o]] |

        > [!TIP]
        > [[callout]]

        [^1]:[[note]]

        Term [[term]]
        :   [[definition]] [[last]] [^1]
        """)));

    [Fact]
    public void Code_and_escapes_are_not_references()
    {
        const string text = """
            `[[a]]` \[[b]] [\[c]] [[words](https://example.org)]

                [[d]]

            ```
            [[e]]
            ```
            """;
        Assert.Empty(Parse(text).Mentions);
        Assert.Equal(string.Empty, Report(text));
        Assert.StartsWith(
            "<p><code>[[a]]</code> [[b]] [[c]] [<a href=\"https://example.org\" rel=\"noopener external\">words</a>]</p>",
            Html(text),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_may_be_wrapped_by_an_editor() => Assert.Equal(
        """
        <blockquote>
        <p>x <a href="to/long name">its words</a></p>
        </blockquote>
        """,
        Html("> x [[long\n> name|its\n> words]]"));

    [Fact]
    public void Faulty_forms_are_reported_where_they_stand() => Assert.Equal(
        """
        a.md:1:1: error HB1101: this reference names nothing
            1 | [[ ]] [[|x]] [[a|]]
              | ^^^^^
          help: write the name of an entry between its brackets
        a.md:1:7: error HB1101: this reference names nothing
            1 | [[ ]] [[|x]] [[a|]]
              |       ^^^^^^
          help: write the name of an entry between its brackets
        a.md:1:14: error HB1102: the reference to 'a' has nothing after its '|'
            1 | [[ ]] [[|x]] [[a|]]
              |              ^^^^^^
          help: write [[a]] to show the title
        a.md:2:1: error HB1104: the reference '[[a]]' is followed by an address in round brackets
            2 | [[a]](b.md) ![[p.png]]
              | ^^^^^
          help: write either [[name|words]] or [words](address)
        a.md:2:13: error HB1105: '![[p.png]]' is not a picture
            2 | [[a]](b.md) ![[p.png]]
              |             ^^^^^^^^^^
          help: write ![what it shows](../media/file.png)
        a.md:3:1: error HB1103: '[[' is never closed by ']]'
            3 | [[typo] [[open
              | ^^
          help: write \[[ for the signs themselves
        a.md:3:9: error HB1103: '[[' is never closed by ']]'
            3 | [[typo] [[open
              |         ^^
          help: write \[[ for the signs themselves
        """,
        Report("[[ ]] [[|x]] [[a|]]\n[[a]](b.md) ![[p.png]]\n[[typo] [[open"));

    [Fact]
    public void A_reference_inside_the_words_of_a_link_is_reported_and_not_nested() => Assert.Multiple(
        () => Assert.Equal(
            """
            a.md:1:8: error HB1106: the reference to 'b' stands inside the words of another link
                1 | [a 😀 [[b]]](c.md)
                  |         ^
            """,
            Report("[a 😀 [[b]]](c.md)")),
        () => Assert.Equal("<p><a href=\"to/c.md\">a 😀 b</a></p>", Html("[a 😀 [[b]]](c.md)")));
}
