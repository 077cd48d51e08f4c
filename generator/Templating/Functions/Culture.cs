using System.Collections.Frozen;
using System.Globalization;

namespace Handbook.Templating.Functions;

/// <summary>
/// How a culture writes dates and numbers. Only English ones: the program carries the data of no other, and whatever the machine may
/// know must not get into a page.
/// </summary>
internal sealed record Culture(CultureInfo Info, bool IsDayFirst)
{
    public static readonly Culture Invariant = new(CultureInfo.InvariantCulture, false);

    private static readonly FrozenDictionary<string, Culture> Known = new Dictionary<string, Culture>
    {
        ["en"] = Of("$", "M/d/yyyy", "h:mm:ss tt"),
        ["en-US"] = Of("$", "M/d/yyyy", "h:mm:ss tt"),
        ["en-GB"] = Of("£", "dd/MM/yyyy", "HH:mm:ss"),
        ["en-IE"] = Of("€", "dd/MM/yyyy", "HH:mm:ss"),
        ["en-AU"] = Of("$", "d/MM/yyyy", "h:mm:ss tt"),
        ["en-NZ"] = Of("$", "d/MM/yyyy", "h:mm:ss tt"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of a name; the invariant one for the empty name, null for one that is not known.</summary>
    public static Culture? Find(string name) => name.Length == 0 ? Invariant : Known.GetValueOrDefault(name);

    /// <summary>Why there is no such culture; null when there is.</summary>
    public static string? Problem(string name) =>
        Find(name) is null ? $"the culture '{Shown.Short(name)}' is not known; there are {string.Join(", ", Known.Keys.Order(StringComparer.Ordinal))}" : null;

    public static Culture Of(Call call, int index) => Find(call.Text(index)) ?? throw call.Wrong(Problem(call.Text(index))!);

    private static Culture Of(string currency, string shortDate, string longTime)
    {
        var info = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        info.NumberFormat.CurrencySymbol = currency;
        info.NumberFormat.CurrencyNegativePattern = 1;
        info.NumberFormat.PercentPositivePattern = 1;
        info.NumberFormat.PercentNegativePattern = 1;
        info.DateTimeFormat.ShortDatePattern = shortDate;
        info.DateTimeFormat.LongTimePattern = longTime;
        return new Culture(CultureInfo.ReadOnly(info), shortDate[0] == 'd');
    }
}
