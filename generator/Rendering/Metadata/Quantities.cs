using System.Text.Json.Nodes;
using System.Xml;
using Handbook.Model.Quantities;

namespace Handbook.Rendering.Metadata;

/// <summary>Quantities as machines read them.</summary>
internal static class Quantities
{
    /// <summary>As ISO 8601, which has no ranges: the longest that it takes.</summary>
    public static string IsoOf(Duration duration) => XmlConvert.ToString(TimeSpan.FromSeconds(duration.MaxSeconds));

    /// <summary>Both ends, in seconds by their UN/CEFACT code.</summary>
    public static JsonObject Of(Duration duration) => LinkedData.Node("QuantitativeValue")
        .With("minValue", JsonValue.Create(duration.MinSeconds))
        .With("maxValue", JsonValue.Create(duration.MaxSeconds))
        .With("unitCode", "SEC");
}
