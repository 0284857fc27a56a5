using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Spectre.Console.Rendering;

namespace Cli.Tests.Support;

/// <summary>What a run of the program left: each is checked for what must hold for all.</summary>
internal sealed record CliResult
{
    private const int Columns = 80;

    public CliResult(int exitCode, string output, string error, bool isTerminal, string[] secrets)
    {
        (ExitCode, Out, Error) = (exitCode, output, error);
        foreach (Rune rune in (output + error).EnumerateRunes())
        {
            bool isSafe = rune.Value is '\n' or '\r' || !(Rune.IsControl(rune) || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value != 0x200D));
            Assert.True(isSafe, $"The terminal gets U+{rune.Value:X4}:\n{output}{error}");
        }

        foreach (string secret in secrets.Append("?token="))
        {
            Assert.DoesNotContain(secret, output + error, StringComparison.Ordinal);
        }

        foreach (string line in isTerminal ? (output + error).Split('\n') : [])
        {
            Assert.True(new Segment(line.TrimEnd('\r')).CellCount() <= Columns, $"Too wide: '{line}'");
        }
    }

    public int ExitCode { get; }

    public string Out { get; }

    public string Error { get; }

    public JsonNode Json => JsonNode.Parse(Out)!;

    public JsonNode JsonError => JsonNode.Parse(Error)!["error"]!;

    /// <summary>All words of the output, without the breaks of its lines.</summary>
    public string Text => string.Join(' ', (Out + " " + Error).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
