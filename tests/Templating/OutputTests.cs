using Handbook.Diagnostics;
using Handbook.Templating;
using Handbook.Templating.Evaluation;
using Handbook.Text;

namespace Handbook.Tests.Templating;

/// <summary>What templates print into: an array of the shared pool, for the page and for all that is captured on the way.</summary>
public class OutputTests
{
    private const int TextLength = 500;
    private const int Rounds = 2000;

    [Fact]
    public void What_is_captured_is_taken_off_and_the_page_goes_on_where_it_was()
    {
        using var output = new TemplateOutput(4);
        output.Append("page, ");
        var page = output.BeginCapture();
        output.Append("outer, ");
        var outer = output.BeginCapture();
        output.Append("inner");
        Assert.Equal((5, 18), (output.Length, output.WholeLength));
        Assert.Equal("inner", output.EndCapture(outer));
        output.Append("more");
        Assert.Equal("outer, more", output.EndCapture(page));
        output.Append("end");
        Assert.Equal("page, end", output.ToString());
    }

    [Fact]
    public void Lengths_count_from_where_the_capture_began()
    {
        using var output = new TemplateOutput();
        output.Append("page");
        var page = output.BeginCapture();
        output.Append("ab");
        output.Append("cd");
        Assert.Equal("cd", output.From(2).ToString());
        output.CutTo(1);
        output.Append("z");
        Assert.Equal("az", output.EndCapture(page));
        Assert.Equal("page", output.ToString());
    }

    [Fact]
    public void It_grows_and_keeps_all_that_was_printed()
    {
        using var output = new TemplateOutput(1);
        var expected = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i},"));
        foreach (var number in Enumerable.Range(0, 10_000))
        {
            output.Append($"{number},");
        }

        Assert.Equal(expected, output.ToString());
    }

    /// <summary>An array that is given back twice would be handed to two pages at once.</summary>
    [Fact]
    public void It_gives_its_array_back_only_once()
    {
        const int Size = 1 << 16;
        var output = new TemplateOutput(Size);
        output.Append("x");
        output.Dispose();
        output.Dispose();
        using var first = new TemplateOutput(Size);
        using var second = new TemplateOutput(Size);
        first.Append("first");
        second.Append("second");
        Assert.Equal("first second", $"{first} {second}");
    }

    [Fact]
    public void What_is_open_at_the_same_time_has_a_limit() => Assert.Equal(
            """
            templates/page.html:1:44: error HB4032: what is captured inside each other grows past 33554432 characters
                1 | {{ func nest; capture x; for i in 1..1500; title; end; nest; end; x; end; nest }}
                  |                                            ^^^^^
              help: called from templates/page.html:1:56 (2 times), from templates/page.html:1:75

            """,
            TemplateScene.Render(
            """
            {{ func nest; capture x; for i in 1..1500; title; end; nest; end; x; end; nest }}
            """,
            new Page(new string('x', 10_000))));

    /// <summary>The text that is handed out takes two bytes for each character; twice as much would mean that the page was built elsewhere first.</summary>
    [Fact]
    public void A_page_takes_hardly_more_memory_than_its_own_text()
    {
        var template = Compile($"{{{{ for i in 1..{Rounds} }}}}{{{{ include 'part' text: title }}}}{{{{ end }}}}", new DiagnosticBag());
        Assert.InRange(LeastAllocatedBy(template), 2L * Rounds * TextLength, 3L * Rounds * TextLength);
    }

    [Fact]
    public void A_page_that_fails_gives_its_buffer_back()
    {
        var template = Compile($"{{{{ for i in 1..{Rounds} }}}}{{{{ include 'part' text: title }}}}{{{{ end; techniques[5].title }}}}", new DiagnosticBag());
        Assert.InRange(LeastAllocatedBy(template), 0, Rounds * TextLength);
    }

    private static Template<Page> Compile(string text, DiagnosticBag report)
    {
        SourceFile[] files = [new("templates/page.html", text), new("templates/part.html", "<p>{{ text }}</p>")];
        return TemplateLibrary.Parse(files, "templates", report).Compile<Page>("page", report)!;
    }

    // The least of some runs: the first makes the pool's arrays, and the runtime may take those away at any time.
    private static long LeastAllocatedBy(Template<Page> template)
    {
        var page = new Page(new string('x', TextLength));
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            template.Render(page, new DiagnosticBag());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
