using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>Each guide is a page and a class that say the same, and does what the page says.</summary>
public sealed class GuideTests(GuideRun run) : IClassFixture<GuideRun>
{
    public static TheoryData<string> Names => [.. GuideSource.Names];

    [Fact]
    public void There_are_guides() => Assert.True(GuideSource.Names.Count >= 13);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_shows_every_region_of_the_class_in_order(string name)
    {
        Assert.NotEmpty(GuideSource.Regions(name));
        Assert.Equal(GuideSource.Regions(name), DocPage.Of(name).Snippets);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_fits_on_a_screen(string name) => Assert.InRange(DocPage.Of(name).Text.Count(c => c == '\n'), 20, 60);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_says_how_to_run_it(string name) =>
        Assert.Contains($"`dotnet run --project samples/Guides -- {name}`", DocPage.Of(name).Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_guide_prints_what_the_page_says(string name)
    {
        string expected = Assert.Single(DocPage.Of(name).Blocks("text"));

        // What differs from run to run is written as an ellipsis.
        string pattern = $"^{Regex.Escape(expected).Replace("…", @"\S+", StringComparison.Ordinal)}$";
        Assert.True(Regex.IsMatch(run.Printed(name), pattern), $"It printed:\n{run.Printed(name)}\n{run.Errors}");
    }

    [Fact]
    public void Nothing_goes_wrong() => Assert.Equal((0, ""), (run.ExitCode, run.Errors));
}
