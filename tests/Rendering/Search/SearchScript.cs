using Handbook.Rendering;
using Handbook.Rendering.Search;
using Jint;

namespace Handbook.Tests.Rendering.Search;

/// <summary>The script that readers run, in an engine of its own, over an index.</summary>
internal sealed class SearchScript : IDisposable
{
    private const string Ranking = "templates/assets/handbook.js/20-search-ranking.js";

    private readonly Engine engine = new();

    public SearchScript(string index)
    {
        engine.Execute(File.ReadAllText(Repository.Path(Ranking)));
        engine.Execute(index);
        engine.Execute("""
            const index = handbookSearch.open(handbookSearchIndex);
            var lines = text => handbookSearch.find(index, text).groups
              .flatMap(g => g.results.map(r => `${g.title}: ${r.entry.title}${r.called && ` (${r.called})`}`)).join("\n");
            var first = text => handbookSearch.find(index, text).groups[0]?.results[0].entry.address ?? "nothing";
            var complete = text => handbookSearch.find(index, text).complete;
            """);
    }

    public static SearchScript Over(Site site) => new(System.Text.Encoding.UTF8.GetString(site.SearchIndex.Bytes));

    public static SearchScript Over(params SearchEntry[] entries) => new(SearchIndex.Script([.. entries]));

    /// <summary>The address of the best result, or <c>nothing</c>.</summary>
    public string FirstOf(string typed) => engine.Invoke("first", typed).AsString();

    /// <summary>One line for each result: group, title, and the name that was meant.</summary>
    public string Find(string typed) => engine.Invoke("lines", typed).AsString();

    /// <summary>Whether a page has all the words.</summary>
    public bool FindsAllOf(string typed) => engine.Invoke("complete", typed).AsBoolean();

    public string TitleOfFirstEntry() => engine.Evaluate("index.entries[0].title").AsString();

    public void Dispose() => engine.Dispose();
}
