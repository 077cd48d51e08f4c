using static Handbook.Tests.Cli.CommandLineTests;

namespace Handbook.Tests.EndToEnd;

/// <summary>An author changes three of the built-in templates and makes a mistake in each.</summary>
public sealed class BrokenTemplateTests
{
    [Fact]
    public void Three_mistakes_in_three_templates_are_three_messages_and_nothing_is_written()
    {
        using var handbook = new SampleHandbook();
        Directory.Delete(handbook.Path("templates"), recursive: true);
        Change(handbook, "parts/status.html", "{{ status.words }}", "{{ status.words }");
        Change(handbook, "parts/card.html", "{{ card.gloss }}", "{{ card.glos }}");
        Change(handbook, "pages/tool.html", "'parts/facts' facts: facts", "'parts/facts' facts: facts heading: 'Facts'");

        var run = Start(handbook, "build");

        Assert.Equal(
            """
            templates/pages/tool.html:10:39: error HB4017: the template 'parts/facts' does not use 'heading'
               10 | {{ include 'parts/facts' facts: facts heading: 'Facts' }}
                  |                                       ^^^^^^^
              help: remove it, or use it there
            templates/parts/card.html:7:26: error HB4012: a CardView has no member 'glos'; did you mean 'gloss'?
                7 | <p class="gloss">{{ card.glos }}</p>
                  |                          ^^^^
              help: included from built-in templates/parts/cards.html:6:12, from built-in templates/pages/home.html:12:12
            templates/parts/status.html:1:37: error HB4003: this code is never closed by '}}'
                1 | <p class="status {{ status.mark }}">{{ status.words }.</p>
                  |                                     ^^

            """,
            run.Errors);
        Assert.Equal("3 errors. The site was not changed.\n", run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(handbook.Output));
    }

    [Fact]
    public void A_mistake_that_only_rendering_finds_is_told_once_with_the_way_to_it_and_the_pages_it_is_on()
    {
        using var handbook = new SampleHandbook();
        Directory.Delete(handbook.Path("templates"), recursive: true);
        Change(handbook, "parts/status.html", "{{ status.words }}", "{{ status.words }}{{ 1 / (status.words.size - status.words.size) }}");

        var run = Start(handbook, "build");

        Assert.Equal(
            """
            templates/parts/status.html:1:60: error HB4031: a number is divided by zero
                1 | <p class="status {{ status.mark }}">{{ status.words }}{{ 1 / (status.words.size - status.words.size) }}.</p>
                  |                                                            ^
              help: included from built-in templates/pages/complaint.html:9:12; on page 'complaints/tight-calf.html' and on 10 more pages

            """,
            run.Errors);
        Assert.Equal("1 error. The site was not changed.\n", run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(handbook.Output));
    }

    private static void Change(SampleHandbook handbook, string template, string text, string mistake)
    {
        handbook.Write($"templates/{template}", File.ReadAllText(Repository.Path($"templates/{template}")));
        handbook.Replace($"templates/{template}", text, mistake);
    }
}
