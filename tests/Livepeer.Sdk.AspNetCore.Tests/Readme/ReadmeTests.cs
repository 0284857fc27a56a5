using System.Text.RegularExpressions;

namespace Livepeer.Sdk.AspNetCore.Tests.Readme;

/// <summary>The README of the package shows only what compiles.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string _compiled = Normalize(Read("snippets"));

    public static TheoryData<string> Blocks => [.. CodeBlock().Matches(Read("readme")).Select(match => Normalize(match.Groups[1].Value))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_is_compiled(string block) => Assert.Contains(block, _compiled, StringComparison.Ordinal);

    private static string Normalize(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
