using Markdig;
using Markdig.Extensions.Alerts;

namespace Handbook.Prose.Syntax;

/// <summary>
/// The Markdown that is understood: CommonMark and, one by one, the extensions that the content format names. Extensions that turn
/// text into attributes are left out on purpose. Raw HTML is always parsed, so that it can be reported where it stands.
/// </summary>
internal static class Pipelines
{
    private static readonly MarkdownPipeline Plain = Start().Build();
    private static readonly MarkdownPipeline Smart = Start().UseSmartyPants().Build();

    public static MarkdownPipeline For(ProseOptions options) => options.SmartTypography ? Smart : Plain;

    private static MarkdownPipelineBuilder Start()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .Use(new AlertExtension { AllowNestedAlerts = true });
        builder.InlineParsers.Insert(0, new WikiInlineParser());
        return builder;
    }
}
