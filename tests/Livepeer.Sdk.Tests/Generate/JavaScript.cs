using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Generate;

/// <summary>What the server does to the fields of a form before it checks them.</summary>
internal static partial class JavaScript
{
    /// <summary>Whether <c>Number.parseFloat</c> finds a number, or the text is a flag.</summary>
    public static bool TakesForNumberOrFlag(string value) => value is "true" or "false" || ParseFloat().IsMatch(value);

    [GeneratedRegex(@"^[\t\v\f \u00A0\uFEFF\p{Zs}\n\r\u2028\u2029]*[+-]?(Infinity|[0-9]+(\.[0-9]*)?|\.[0-9]+)")]
    private static partial Regex ParseFloat();
}
