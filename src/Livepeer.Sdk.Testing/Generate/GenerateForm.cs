using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Reads a multipart form as the server does: text that starts with a number is parsed as a number.</summary>
internal static partial class GenerateForm
{
    public static async Task<JsonObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(request.ContentType ?? "").StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            throw StudioError.Unprocessable("Expected multipart/form-data content-type");
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException error)
        {
            throw StudioError.BadRequest(error.Message);
        }

        var payload = new JsonObject();
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in form)
        {
            payload[name] = Read(value.ToString());
        }

        foreach (IFormFile file in form.Files)
        {
            payload[file.Name] = new JsonObject { ["fileName"] = file.FileName, ["size"] = file.Length };
        }

        return payload;
    }

    private static JsonValue Read(string text)
    {
        if (LeadingNumber().Match(text) is { Success: true } match)
        {
            return Nodes.Number(double.Parse(match.Value, CultureInfo.InvariantCulture));
        }

        return text is "true" or "false" ? JsonValue.Create(text == "true") : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")]
    private static partial Regex LeadingNumber();
}
