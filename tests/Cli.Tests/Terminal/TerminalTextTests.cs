using System.Globalization;
using System.Text;
using System.Text.Json;
using Cli.Terminal;
using Shared;
using Spectre.Console.Rendering;

namespace Cli.Tests.Terminal;

public class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", "\ufffd[31mred")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("\u009b2J", "\ufffd2J")]
    [InlineData("a\u202eb\u2066c", "a\ufffdb\ufffdc")]
    [InlineData("crème brûlée 映画 👩‍🚀", "crème brûlée 映画 👩‍🚀")]
    [InlineData(null, "")]
    public void Control_characters_are_replaced(string? text, string expected) => Assert.Equal(expected, TerminalText.Clean(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\ufffdb", TerminalText.Clean("a\ud83db"));

    [Fact]
    public void No_text_of_any_characters_reaches_the_terminal_raw()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("LIVEPEER_FUZZ") ?? "3000", CultureInfo.InvariantCulture);
        for (int seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            string text = new([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x100 : 0x10000))]);
            int width = random.Next(4, 40);
            string json = TerminalText.EscapeJson(JsonSerializer.Serialize(text));

            AssertSafe(TerminalText.Clean(text), seed);
            AssertSafe(json, seed);
            Assert.Equal(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)), JsonSerializer.Deserialize<string>(json));
            AssertSafe(Shown.Shorten(text, width), seed);
            Assert.True(new Segment(Shown.Shorten(text, width)).CellCount() <= width, $"seed {seed}");
            Assert.Equal(width, new Segment(Shown.Fit(text, width)).CellCount());
            AssertSafe(Bars.Name(text), seed);
            string name = FileNames.Create(text, "fallback", ".mp4");
            AssertSafe(name, seed);
            Assert.Equal(name, Path.GetFileName(name));
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 210);
            Assert.DoesNotContain(name[0], ".- ");
        }
    }

    [Theory]
    [InlineData("CON", "_CON.mp4")]
    [InlineData("nul.mp4", "_nul.mp4")]
    [InlineData("com1.tar.gz", "_com1.tar.gz")]
    [InlineData("console", "console.mp4")]
    [InlineData("-rf", "rf.mp4")]
    [InlineData(".bashrc", "bashrc.mp4")]
    [InlineData("a:b*c?d|e", "a_b_c_d_e.mp4")]
    [InlineData("C:\\Windows\\x.dll", "C__Windows_x.dll")]
    [InlineData("हिन्दी ฟิล์ม.mp4", "हिन्दी ฟิล์ม.mp4")]
    [InlineData("...", "fallback.mp4")]
    [InlineData(".mp4", "mp4.mp4")]
    public void Names_of_files_are_valid_everywhere(string name, string expected) =>
        Assert.Equal(expected, FileNames.Create(name, "fallback", ".mp4"));

    [Fact]
    public void A_long_name_keeps_its_extension_and_whole_characters()
    {
        string name = FileNames.Create(string.Concat(Enumerable.Repeat("映画", 100)) + ".webm", "fallback", ".mp4");
        Assert.EndsWith("画.webm", name.Replace("映.webm", "映画.webm", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 190, 200);
        Assert.DoesNotContain('\ufffd', name);
    }

    /// <summary>What a command shows is made by the classes that clean it.</summary>
    [Fact]
    public void Commands_make_no_text_of_their_own()
    {
        string folder = Path.Combine(Root(), "samples", "Cli", "Commands");
        foreach (string path in Directory.EnumerateFiles(folder, "*.cs"))
        {
            string code = File.ReadAllText(path);
            foreach (string forbidden in (string[])["new Text(", "new Markup(", "AnsiConsole", "Console.Out", "Console.Error", "Console.Write", "new Table(", "new Panel("])
            {
                Assert.False(code.Contains(forbidden, StringComparison.Ordinal), $"{Path.GetFileName(path)} uses {forbidden}");
            }
        }
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Livepeer.Sdk.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return folder;
    }

    private static void AssertSafe(string text, int seed) => Assert.True(
        text.EnumerateRunes().All(rune => !Rune.IsControl(rune) && (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)),
        $"seed {seed}: {JsonSerializer.Serialize(text)}");
}
