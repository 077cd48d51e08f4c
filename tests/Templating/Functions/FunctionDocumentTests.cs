using Handbook.Templating.Functions;

namespace Handbook.Tests.Templating.Functions;

public sealed class FunctionDocumentTests
{
    [Fact]
    public void Docs_show_how_each_function_is_called_and_which_are_refused()
    {
        var text = File.ReadAllText(Repository.Path("docs/templates.md"));
        Findings.None(string.Join('\n', FunctionTable.Names.Order(StringComparer.Ordinal)
            .Select(name => FunctionTable.Find(name)!.Usage)
            .Where(usage => !text.Contains($"`{usage}`", StringComparison.Ordinal))));
    }
}
