using Livepeer.Sdk.Tests.Readme;

namespace Livepeer.Sdk.Aspire.Hosting.Tests.Readme;

/// <summary>The README of the package shows only what compiles.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Blocks => [.. ReadmeFile.Snippets];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_is_compiled(string block) => Assert.Contains(block, ReadmeFile.Compiled, StringComparison.Ordinal);
}
