using System.Collections.Immutable;
using Handbook.Linking;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>Builds the view of a tool's page.</summary>
internal static class ToolPages
{
    public static ToolView Build(Tool tool, Vantage from)
    {
        var users = Inverse.Entries<Technique>(tool.Id, Relation.Uses, from).ToList();
        var softerFor = Inverse.Items(from.Site.Graph.To(tool.Id, Relation.UsesForSofter), from);
        var substitutes = Inverse.Items(from.Site.Graph.Both(tool.Id, Relation.Substitute), from);
        return new ToolView
        {
            Page = Frames.Of(tool, from),
            Summary = tool.Summary,
            Status = Statuses.Of(tool),
            Facts = FactsOf(tool),
            Prose = ProseViews.Of(tool, from),
            Techniques = Cards.Of(Cards.InReadingOrder(users), from),
            SofterFor = softerFor,
            Substitutes = substitutes,
            Claims = ClaimViews.Of(tool, from),
            MentionedIn = Inverse.MentionedIn(
                tool.Id, from, softerFor, substitutes, users.Select(t => from.ItemOf(t.Id)).ToImmutableArray()),
            Sources = Inverse.SourcesOf(tool.Id, from),
        };
    }

    private static ImmutableArray<FactView> FactsOf(Tool tool)
    {
        var facts = new List<FactView>();
        if (tool.Diameter is { } diameter)
        {
            facts.Add(TechniqueFacts.Fact("Across", diameter.ToString()));
        }

        if (tool.Hardness is { } hardness)
        {
            facts.Add(TechniqueFacts.Fact("Hardness", Words.Of(hardness)));
        }

        if (tool.CostNote is { } cost)
        {
            facts.Add(TechniqueFacts.Fact("Cost", cost));
        }

        if (!tool.Aliases.IsEmpty)
        {
            facts.Add(TechniqueFacts.Fact("Also called", string.Join(", ", tool.Aliases.Select(a => a.Value))));
        }

        return [.. facts];
    }
}
