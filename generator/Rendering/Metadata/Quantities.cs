using System.Text.Json.Nodes;
using Handbook.Model.Quantities;

namespace Handbook.Rendering.Metadata;

/// <summary>Quantities as machines read them.</summary>
internal static class Quantities
{
    /// <summary>Both ends, in seconds by their UN/CEFACT code.</summary>
    public static JsonObject Of(Duration duration) => LinkedData.Node("QuantitativeValue")
        .With("minValue", JsonValue.Create(duration.MinSeconds))
        .With("maxValue", JsonValue.Create(duration.MaxSeconds))
        .With("unitCode", "SEC");
}
