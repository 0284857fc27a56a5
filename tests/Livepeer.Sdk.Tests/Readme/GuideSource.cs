using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>The code of a guide in samples/Guides: the file of the page's name, in which regions are what the page shows.</summary>
internal static partial class GuideSource
{
    /// <summary>The names of the guides, as in <c>Guide.All</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Registered().Matches(DocPage.Read("guides/Guide")).Select(match => match.Groups["name"].Value)];

    /// <summary>The regions of a guide, in order, in the form of <see cref="DocPage.Snippets"/>.</summary>
    public static IReadOnlyList<string> Regions(string name) =>
        [.. Region().Matches(DocPage.Read($"guides/{ClassName(name)}")).Select(match => DocPage.Normalise(match.Groups["code"].Value))];

    /// <summary>playback-in-a-page becomes PlaybackInAPage.</summary>
    private static string ClassName(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex("new\\(\"(?<name>[a-z-]+)\", ")]
    private static partial Regex Registered();

    [GeneratedRegex("#region [a-z]+\n(?<code>.*?)#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();
}
