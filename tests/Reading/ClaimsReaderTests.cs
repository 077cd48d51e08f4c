namespace Handbook.Tests.Reading;

/// <summary>Claims of research, and what a technique may leave out.</summary>
public sealed class ClaimsReaderTests : IDisposable
{
    private readonly SampleHandbook handbook = new();

    public void Dispose() => handbook.Dispose();

    [Fact]
    public void What_is_known_needs_a_grade_and_sources()
    {
        handbook.Write("content/claims.yml", "claims:\n  - id: one\n    text: Something was found.\n    kind: known\n");
        handbook.Write("content/pages/evidence.md", "---\ntitle: Evidence\nsummary: What is known.\nupdated: 2026-01-01\n---\n");

        Assert.Equal(
            """
            content/claims.yml:4:11: error HB1022: what is known needs 'grade': how certain it is
                4 |     kind: known
                  |           ^^^^^
            content/claims.yml:4:11: error HB1022: what is known needs 'sources': what it rests on
                4 |     kind: known
                  |           ^^^^^

            """,
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void A_handbook_with_claims_needs_the_page_that_lists_them()
    {
        handbook.Write("content/claims.yml", "claims:\n  - id: one\n    text: Nobody knows.\n    kind: not-known\n");

        Assert.Equal(
            """
            content/pages/evidence.md: error HB3001: the handbook has no page 'pages/evidence.md'
              help: a handbook with claims has this page; write it, if only with a title

            """,
            handbook.Text(handbook.Build()));
    }

    [Fact]
    public void An_unknown_claim_is_reported_where_it_is_named()
    {
        handbook.Replace("content/techniques/calf-roll.md", "evidence: very-low", "evidence: very-low\nclaims: [nothing]");

        Assert.StartsWith("content/techniques/calf-roll.md:30:10: error HB2001: unknown claim 'nothing'", handbook.Text(handbook.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_release_needs_tools()
    {
        handbook.Replace("content/techniques/calf-roll.md", "tools: [ball]\n", string.Empty);
        Assert.Equal("content/techniques/calf-roll.md:2:1: error HB1013: the key 'tools' is missing", handbook.Text(handbook.Build()).Split('\n')[0]);

        handbook.Replace("content/techniques/calf-roll.md", "gloss: soleus\n", "gloss: soleus\nkind: movement\n");
        Assert.True(handbook.Build().Diagnostics.IsEmpty);
        Assert.Contains("<dt>Effort</dt>", handbook.Published("techniques/calf-roll.html"), StringComparison.Ordinal);
    }
}
