using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>The README of the package under test.</summary>
internal static partial class ReadmeFile
{
    public static string Text { get; } = Read("readme");

    /// <summary>What it shows of C#, each block with its lines in order, without indentation and empty lines.</summary>
    public static IReadOnlyList<string> Snippets { get; } = SnippetsOf("readme");

    /// <summary>The snippets that are compiled, in the same form.</summary>
    public static string Compiled { get; } = Normalise(string.Concat(
        typeof(ReadmeFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("snippets", StringComparison.Ordinal)).Select(Read)));

    /// <summary>The part between two marks, such as <c>&lt;!-- telemetry --&gt;</c>.</summary>
    public static string Part(string name)
    {
        string begin = $"<!-- {name} -->";
        int from = Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return Text[from..Text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal)].Trim();
    }

    /// <summary>The blocks of C# in another README.</summary>
    public static IReadOnlyList<string> SnippetsOf(string resource) =>
        [.. CodeBlock().Matches(Read(resource)).Select(match => Normalise(match.Groups["code"].Value))];

    private static string Normalise(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReadmeFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
