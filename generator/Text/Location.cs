namespace Handbook.Text;

/// <summary>A place in a file: what a diagnostic points at. A file without text stands for a path: a folder, or a file never read.</summary>
internal sealed record Location(SourceFile File, TextSpan Span)
{
    public LinePosition Start => File.PositionOf(Span.Start);

    public string SourceText => File.Text.Substring(Span.Start, Span.Length);

    public override string ToString() => File.Text.Length == 0 ? File.Path : $"{File.Path}:{Start.Line}:{Start.Column}";
}
