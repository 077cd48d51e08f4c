using static Handbook.Tests.Prose.ProseTranscript;

namespace Handbook.Tests.Prose;

public sealed class BlockHtmlTests
{
    [Fact]
    public void Tables_scroll_and_have_column_headers() => Assert.Equal(
        """
        <div class="table-scroll" tabindex="0" role="group" aria-label="Table">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">A</th>
        <th scope="col" class="align-center">B</th>
        <th scope="col" class="align-right">C</th>
        <td></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left"><a href="to/x">y</a></td>
        <td class="align-center"><code>c</code></td>
        <td class="align-right"></td>
        <td></td>
        </tr>
        </tbody>
        </table>
        </div>
        """,
        Html("| A | B | C | |\n|:--|:-:|--:|---|\n| [[x|y]] | `c` |"));

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("tip", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("WARNING", "warning", "Warning")]
    [InlineData("CAUTION", "caution", "Caution")]
    public void Callouts_are_notes(string kind, string css, string title) => Assert.Equal(
        $"""
        <div class="callout callout-{css}" role="note">
        <p class="callout-title">{title}</p>
        <p>Stop <em>now</em></p>
        <ul>
        <li>x</li>
        </ul>
        </div>
        """,
        Html($"> [!{kind}]\n> Stop *now*\n>\n> - x"));

    [Fact]
    public void A_callout_may_stand_in_a_tight_list() => Assert.Equal(
        """
        <ol>
        <li>x
        <div class="callout callout-note" role="note">
        <p class="callout-title">Note</p>
        <p>y</p>
        </div>
        </li>
        </ol>
        """,
        Html("1. x\n   > [!NOTE]\n   > y"));

    [Fact]
    public void Callouts_that_would_become_quotes_are_reported() => Assert.Equal(
        """
        a.md:1:5: error HB1119: unknown callout 'WARNIG'; did you mean 'WARNING'?
            1 | > [!WARNIG]
              |     ^^^^^^
          help: known are NOTE, TIP, IMPORTANT, WARNING and CAUTION
        a.md:4:3: error HB1120: '[!NOTE]' does not make a callout here
            4 | > [!NOTE] on the line
              |   ^^^^^^^
          help: the marker stands alone on the first line of a quote, and not inside another callout
        """,
        Report("> [!WARNIG]\n> x\n\n> [!NOTE] on the line"));

    [Fact]
    public void Task_lists_are_named_for_those_who_hear_them() => Assert.Equal(
        """
        <ul class="contains-task-list">
        <li class="task-list-item"><input type="checkbox" disabled="disabled" aria-label="Not done" /> a</li>
        <li class="task-list-item"><input type="checkbox" disabled="disabled" checked="checked" aria-label="Done" /> <a href="to/b">Title of b</a></li>
        </ul>
        """,
        Html("- [ ] a\n- [x] [[b]]"));

    [Fact]
    public void Definition_lists_are_lists_of_terms() => Assert.Equal(
        """
        <dl>
        <dt>Term</dt>
        <dd>One</dd>
        <dd>Two</dd>
        </dl>
        """,
        Html("Term\n:   One\n:   Two"));

    [Fact]
    public void The_rest_is_commonmark() => Assert.Equal(
        """
        <p>a <strong>b <em>c</em></strong> <code>d &lt;e</code> &amp; &lt; 5<br />
        f {.x} ~~g~~ -- &quot;h&quot;</p>
        <ol start="3">
        <li>x</li>
        </ol>
        <blockquote>
        <p>q</p>
        </blockquote>
        <hr />
        <pre><code class="language-yaml">a: [[b]] &lt;c&gt;
        </code></pre>
        """,
        Html("a **b *c*** `d <e` &amp; &lt; 5\\\nf {.x} ~~g~~ -- \"h\"\n\n3. x\n\n> q\n\n***\n\n```yaml\na: [[b]] <c>\n```"));

    [Fact]
    public void Attributes_cannot_be_written() => Assert.Equal(
        "<h2 id=\"h-onclickalert1\">h {onclick=alert(1)}</h2>",
        Html("## h {onclick=alert(1)}"));

    [Fact]
    public void Smart_typography_is_an_option() => Assert.Equal(
        "<h2 id=\"a-b\">&ldquo;a&rdquo; b&hellip;</h2>",
        Html("## \"a\" b...", Usual with { SmartTypography = true }));
}
