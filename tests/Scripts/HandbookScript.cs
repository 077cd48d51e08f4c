using Jint;

namespace Handbook.Tests.Scripts;

/// <summary>A script of the site without a page: it then hands out what needs none.</summary>
internal sealed record HandbookScript(string Source)
{
    public static HandbookScript Named(string name) => new(File.ReadAllText(Repository.Path($"templates/assets/handbook.js/{name}")));

    /// <summary>The same with more script behind it, such as values to call the functions with.</summary>
    public HandbookScript With(string script) => new($"{Source}\n{script}");

    /// <summary>The value of an expression as JSON.</summary>
    public string Json(string expression) => Text($"JSON.stringify({expression})");

    /// <summary>The value of an expression as text.</summary>
    public string Text(string expression)
    {
        using var engine = new Engine();
        return engine.Execute(Source).Evaluate($"String({expression})").AsString();
    }
}
