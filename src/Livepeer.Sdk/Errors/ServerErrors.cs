using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Parses the error formats of the server. Never throws, whatever the body contains.</summary>
internal static partial class ServerErrors
{
    private const int MaxTextLength = 1000;
    private const int MaxIssues = 50;
    private const int MaxDepth = 16;

    /// <summary>
    /// Reads <c>{"errors":[…]}</c>, in which an entry may be JSON inside JSON; <c>{"error":…}</c>; the AI gateway's <c>{"detail":…}</c>;
    /// problem details; or plain text. Only the title of HTML and the message of XML are used.
    /// </summary>
    public static List<ValidationIssue> Parse(string body)
    {
        var issues = new List<ValidationIssue>();
        string text = body.Trim();
        if (!TryReadJson(text, issues, 0) && text is not ("" or "{}" or "[]" or "null" or "\"\""))
        {
            Add(issues, "", text[0] == '<' ? WebUtility.HtmlDecode(MarkupPattern().Match(text).Groups["text"].Value) : text);
        }

        return issues;
    }

    /// <summary>Parses the text as JSON. Returns <see langword="false"/> if it is not JSON or contains no message.</summary>
    private static bool TryReadJson(string text, List<ValidationIssue> issues, int depth)
    {
        if (text.Length == 0 || text[0] is not ('{' or '[' or '"') || depth > MaxDepth)
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(JsonRepair.Apply(text));
            int before = issues.Count;
            Read(document.RootElement, "", issues, depth);
            return issues.Count > before;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Read(JsonElement element, string path, List<ValidationIssue> issues, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                string text = element.GetString()!;
                if (!TryReadJson(text.Trim(), issues, depth + 1))
                {
                    Add(issues, path, text);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Read(item, path, issues, depth);
                }

                break;
            case JsonValueKind.Object:
                ReadObject(element, path, issues, depth);
                break;
            default:
                break;
        }
    }

    private static void ReadObject(JsonElement element, string path, List<ValidationIssue> issues, int depth)
    {
        int before = issues.Count;
        if (Text(element, "message") is { } message)
        {
            Add(issues, Text(element, "instancePath") ?? path, WithParameters(element, message));
            return;
        }

        if (Text(element, "msg") is { } msg)
        {
            Add(issues, Location(element) ?? path, msg);
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("errors") && property.Value.ValueKind == JsonValueKind.Object)
            {
                ReadFields(property.Value, issues, depth);
            }
            else if (property.NameEquals("errors") || property.NameEquals("error") || property.NameEquals("detail"))
            {
                Read(property.Value, path, issues, depth);
            }
        }

        if (issues.Count == before && (Text(element, "error_description") ?? Text(element, "title")) is { } title)
        {
            Add(issues, path, title);
        }
    }

    /// <summary>Reads the errors of problem details: a list of messages for each field.</summary>
    private static void ReadFields(JsonElement errors, List<ValidationIssue> issues, int depth)
    {
        int before = issues.Count;
        foreach (JsonProperty field in errors.EnumerateObject())
        {
            Read(field.Value, "/" + field.Name, issues, depth);
        }

        if (issues.Count == before)
        {
            ReadObject(errors, "", issues, depth);
        }
    }

    /// <summary>Adds the parameters of an error whose message names neither the field nor the allowed values.</summary>
    private static string WithParameters(JsonElement element, string message)
    {
        if (!element.TryGetProperty("params", out JsonElement parameters) || parameters.ValueKind != JsonValueKind.Object)
        {
            return message;
        }

        if (Text(parameters, "additionalProperty") is { } property)
        {
            return $"{message}: '{property}'";
        }

        return parameters.TryGetProperty("allowedValues", out JsonElement allowed) && allowed.ValueKind == JsonValueKind.Array
            ? $"{message}: {string.Join(", ", allowed.EnumerateArray())}"
            : message;
    }

    private static string? Location(JsonElement element) =>
        element.TryGetProperty("loc", out JsonElement location) && location.ValueKind == JsonValueKind.Array
            ? "/" + string.Join('/', location.EnumerateArray())
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void Add(List<ValidationIssue> issues, string path, string text)
    {
        string clean = ServerText.Clean(text).Trim();
        if (clean.Length > 0 && issues.Count < MaxIssues)
        {
            issues.Add(new ValidationIssue(ServerText.Clean(path), clean));
        }
    }

    /// <summary>Truncates text that is too long to show. Redact secrets first: a truncated secret would not be recognized.</summary>
    public static string Shorten(string text) => text.Length <= MaxTextLength ? text : text[..MaxTextLength] + "…";

    /// <summary>The title of an HTML page, or the message in the error document of S3 and of the stores that imitate it.</summary>
    [GeneratedRegex("<(title|Message)(?: [^>]*)?>(?<text>[^<]*)</\\1>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkupPattern();
}
