using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>A page of the documentation: a page of samples/Guides, the README of a package, or llms.txt.</summary>
internal sealed partial class DocPage
{
    private DocPage(string name, string text)
    {
        Name = name;
        Text = text;
    }

    public static DocPage Readme { get; } = new("README", Read("readme"));

    /// <summary>The READMEs of the packages. Their names are those of the packages.</summary>
    public static IReadOnlyList<DocPage> Packages { get; } =
        [.. Resources("packages/").Select(name => new DocPage(name.Split('/', '\\')[^2], Read(name)))];

    /// <summary>The pages of samples/Guides, its README as index, and llms.txt as llms.</summary>
    public static IReadOnlyList<DocPage> Pages { get; } =
        [.. Resources("docs/").Select(name => new DocPage(name["docs/".Length..], Read(name)))];

    public static IReadOnlyList<DocPage> All { get; } = [Readme, .. Packages, .. Pages];

    /// <summary>The code of the guides, and the snippets of test projects, in the form of <see cref="Snippets"/>.</summary>
    public static string Compiled { get; } = Normalise(string.Concat(Resources("snippets/").Concat(Resources("guides/")).Select(Read)));

    public string Name { get; }

    public string Text { get; }

    /// <summary>What the page shows of C#, each block with its lines in order, without indentation and empty lines.</summary>
    public IReadOnlyList<string> Snippets => [.. Blocks("csharp").Select(Normalise)];

    /// <summary>The page of a name.</summary>
    public static DocPage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>The code blocks of a language.</summary>
    public IEnumerable<string> Blocks(string language) =>
        CodeBlock().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    /// <summary>The part between two marks, such as <c>&lt;!-- telemetry --&gt;</c>.</summary>
    public string Part(string name)
    {
        string begin = $"<!-- {name} -->";
        int from = Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return Text[from..Text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal)].Trim();
    }

    /// <summary>Code without indentation and empty lines.</summary>
    public static string Normalise(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    /// <summary>The names of the embedded files that begin with a prefix.</summary>
    public static IEnumerable<string> Resources(string prefix) => typeof(DocPage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of an embedded file.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(DocPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public override string ToString() => Name;

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
