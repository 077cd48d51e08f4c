namespace Handbook.Tests.Browser;

/// <summary>All tests in the browser share one run, one after another: two cores have enough with two pages at a time.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserRun>
{
    internal const string Name = "Browser";
}
