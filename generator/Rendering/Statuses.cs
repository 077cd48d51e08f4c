using System.Diagnostics;
using Handbook.Model;
using Handbook.Rendering.Views;

namespace Handbook.Rendering;

/// <summary>How far an article has come, said openly.</summary>
internal static class Statuses
{
    public static StatusView Of(Article article) => article.Status switch
    {
        Status.Draft => new("draft", "Draft: not yet reviewed by a clinician"),
        Status.Retired => new("retired", "Retired: kept for reference, no longer recommended"),
        Status.Reviewed when article.Reviewed is { } review => new(
            "reviewed",
            $"Reviewed by {review.By} on {Words.Of(review.On).Words}; next review due {Words.Of(review.Due).Words}"),
        Status.Reviewed => new("reviewed", "Reviewed"),
        _ => throw new UnreachableException(),
    };
}
