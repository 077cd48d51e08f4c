using System.Text;

namespace Handbook.Templating.Shapes;

/// <summary>How templates spell the names of the program: <c>RiskTier</c> is <c>risk_tier</c>, <c>HtmlId2</c> is <c>html_id2</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}
