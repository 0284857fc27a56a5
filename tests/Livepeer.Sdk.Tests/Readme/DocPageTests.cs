using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>The documentation shows nothing that is not compiled, and names nothing that does not exist.</summary>
public sealed partial class DocPageTests
{
    public static TheoryData<string> Pages => [.. DocPage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_snippet_is_compiled(string name)
    {
        if (!GuideSource.Names.Contains(name))
        {
            Assert.All(DocPage.Of(name).Snippets, snippet => Assert.Contains(snippet, DocPage.Compiled, StringComparison.Ordinal));
        }
    }

    public static TheoryData<string> PagesOfKnownPackages =>
        [.. DocPage.All.Except(DocPage.Packages.Where(page => !ApiNames.IsKnown(page.Name))).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(PagesOfKnownPackages))]
    public void Every_name_exists(string name) =>
        Assert.Empty(CodeSpan().Matches(Prose(DocPage.Of(name).Text)).Select(match => match.Groups["code"].Value)
            .Where(code => !ApiNames.Exists(code)).Distinct());

    [Fact]
    public void A_wrong_name_is_found()
    {
        Assert.All(
            ["Assets.UploadFileAsync", "GetHealthAsync", "LivepeerOptions.MaxRetries", "new UploadEncryption(policy, key)", "TimeSpan"],
            code => Assert.True(ApiNames.Exists(code), code));
        Assert.All(
            ["Assets.UploadFile", "Assets.CreateStreamAsync", "GetHealthyAsync", "LivepeerOptions.Retries", "StreamClient"],
            code => Assert.False(ApiNames.Exists(code), code));
    }

    [Fact]
    public void The_page_for_users_of_JavaScript_names_every_group() => Assert.Superset(
        new HashSet<string>(
        [
            "Assets", "Clips", "Generate", "Metrics", "MultistreamTargets", "Playback", "Rooms", "Sessions", "SigningKeys", "Streams",
            "Tasks", "Transcoding", "Webhooks",
        ]),
        CodeSpan().Matches(DocPage.Of("from-javascript").Text).Select(match => match.Groups["code"].Value.Split('.')[0]).ToHashSet());

    [Fact]
    public void The_index_lists_every_page() => Assert.All(
        DocPage.Pages.Where(page => page.Name is not ("index" or "llms")),
        page => Assert.Contains($"({page.Name}.md)", DocPage.Of("index").Text, StringComparison.Ordinal));

    /// <summary>Where packages are shown, relative links lead nowhere.</summary>
    [Fact]
    public void The_READMEs_of_packages_have_no_relative_links() => Assert.All(
        DocPage.Packages, page => Assert.DoesNotMatch(@"\]\((?!https://)", page.Text));

    [Fact]
    public void The_README_is_short_and_shows_something() =>
        Assert.True(DocPage.Readme.Text.Count(c => c == '\n') <= 220 && DocPage.Readme.Snippets.Count > 5);

    /// <summary>The text without its code blocks.</summary>
    private static string Prose(string text) => CodeBlock().Replace(text, "");

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex CodeSpan();
}
