namespace Handbook.Templating;

/// <summary>Markup that is known to be safe: the only kind of value that a template prints without escaping.</summary>
internal readonly record struct Html(string Markup)
{
    public override string ToString() => Markup ?? string.Empty;
}
