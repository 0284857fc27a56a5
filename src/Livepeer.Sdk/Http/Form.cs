using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Http;

/// <summary>Builds the forms that the AI operations want. What is null is left out.</summary>
internal sealed partial class Form
{
    /// <summary>Nothing to see, and not white space to the server.</summary>
    private const char ZeroWidthSpace = '\u200B';

    private readonly MultipartFormDataContent _content = [];

    public Form Text(string name, string? value) => value is null ? this : Add(name, new StringContent(value, Encoding.UTF8));

    /// <summary>
    /// Text of the caller's own choice. The server takes what begins with a number for one, <c>true</c> and <c>false</c> for a
    /// flag, and then refuses either where it wants text: something invisible in front keeps them text.
    /// </summary>
    public Form Prose(string name, string? value) =>
        Text(name, value is not null && IsMisread(value) ? ZeroWidthSpace + value : value);

    public Form Number(string name, double? value) => Text(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public Form Number(string name, long? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    public Form Flag(string name, bool? value) => Text(name, value switch { null => null, true => "true", false => "false" });

    public Form File(string name, InputFile? file)
    {
        if (file is not null)
        {
            Add(name, file.ToContent());
        }

        return this;
    }

    public HttpContent ToContent() => _content;

    /// <summary>Whether the server would take a text for a number or a flag.</summary>
    public static bool IsMisread(string value) => value is "true" or "false" || NumberPattern().IsMatch(value);

    private Form Add(string name, HttpContent part)
    {
        // Text has no type of its own: some parsers of forms take a part with one for a file.
        if (part is StringContent)
        {
            part.Headers.ContentType = null;
        }

        part.Headers.ContentDisposition ??= new("form-data");
        part.Headers.ContentDisposition.Name = $"\"{name}\"";
        _content.Add(part);
        return this;
    }

    [GeneratedRegex(@"^[\s\uFEFF]*[+-]?(\.?[0-9]|Infinity)")]
    private static partial Regex NumberPattern();
}
