using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Generate;

/// <summary>Builds the multipart forms of the AI operations. Null values are omitted.</summary>
internal sealed partial class Form
{
    /// <summary>Invisible, and not white space to the server.</summary>
    private const char ZeroWidthSpace = '\u200B';

    private readonly MultipartFormDataContent _content = [];

    public Form AddText(string name, string? value) => value is null ? this : AddPart(name, new StringContent(value, Encoding.UTF8));

    /// <summary>
    /// Adds free text. The server parses text that starts with a number as a number, and <c>true</c> and <c>false</c> as a flag, and then
    /// rejects them as text. An invisible prefix prevents that.
    /// </summary>
    public Form AddProse(string name, string? value) =>
        AddText(name, value is not null && IsMisread(value) ? ZeroWidthSpace + value : value);

    public Form AddNumber(string name, double? value) => AddText(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public Form AddNumber(string name, long? value) => AddText(name, value?.ToString(CultureInfo.InvariantCulture));

    public Form AddFlag(string name, bool? value) => AddText(name, value switch { null => null, true => "true", false => "false" });

    public Form AddFile(string name, InputFile? file)
    {
        if (file is not null)
        {
            AddPart(name, file.ToContent());
        }

        return this;
    }

    public HttpContent ToContent() => _content;

    /// <summary>Returns a value that indicates whether the server would parse the text as a number or a flag.</summary>
    public static bool IsMisread(string value) => value is "true" or "false" || NumberPattern().IsMatch(value);

    private Form AddPart(string name, HttpContent part)
    {
        // Some form parsers treat a part with a content type as a file.
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
