namespace Livepeer.Sdk.Tests.Readme;

/// <summary>The README says nothing that is not compiled or tested.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Snippets => [.. ReadmeFile.Snippets, .. ReadmeFile.SnippetsOf("readme of OpenTelemetry")];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_snippet_is_compiled(string snippet) => Assert.Contains(snippet, ReadmeFile.Compiled, StringComparison.Ordinal);

    [Fact]
    public void There_are_snippets() => Assert.True(ReadmeFile.Snippets.Count > 10);
}
