namespace Cli.Tests.Support;

/// <summary>Names that other people chose.</summary>
internal static class Hostile
{
    public const string Escape = "\u001b]0;owned\u0007\u001b[2J\u001b[31mfilm";

    public static string[] Names { get; } =
    [
        Escape,
        "\u009b31mC1",
        "a\rb\nc\td",
        "\b\b\b\b\u007f",
        "right \u202e4pm.to left",
        "\u2066isolated\u2069",
        "zero\0byte",
        "lone surrogate \ud83d",
        "[red]markup[/] [[",
        "{0} {name} {{",
        "bell\u0007",
        "soft\u00adhyphen\ufeff",
        "line\u2028separator\u2029",
        "👩‍👩‍👧‍👦 family",
        string.Concat(Enumerable.Repeat("とても長い名前の映画", 30)),
        new string('x', 500),
        "",
        "   ",
        "../../../etc/passwd",
        "..\\..\\windows",
    ];
}
