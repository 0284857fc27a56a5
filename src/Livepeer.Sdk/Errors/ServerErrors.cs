using System.Text.Json;

namespace Livepeer.Sdk;

/// <summary>The server's ways of saying what is wrong, read into sentences.</summary>
internal static class ServerErrors
{
    private const int MaxTextLength = 1000;

    /// <summary>
    /// Reads <c>{"errors":[…]}</c>, where an entry may be JSON inside JSON; <c>{"error":…}</c>; the AI gateway's <c>{"detail":…}</c>; or plain text.
    /// A page of HTML says nothing to the caller and is left out.
    /// </summary>
    public static List<ValidationIssue> Parse(ReadOnlyMemory<byte> body)
    {
        var issues = new List<ValidationIssue>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            Read(document.RootElement, issues);
        }
        catch (JsonException)
        {
            string text = System.Text.Encoding.UTF8.GetString(body.Span).Trim();
            if (text.Length > 0 && text[0] is not ('<' or '{' or '['))
            {
                issues.Add(new ValidationIssue("", Shorten(text)));
            }
        }

        return issues;
    }

    private static void Read(JsonElement element, List<ValidationIssue> issues)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                ReadText(element.GetString()!, issues);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Read(item, issues);
                }

                break;
            case JsonValueKind.Object:
                ReadObject(element, issues);
                break;
            default:
                break;
        }
    }

    private static void ReadObject(JsonElement element, List<ValidationIssue> issues)
    {
        if (Text(element, "message") is { } message)
        {
            issues.Add(new ValidationIssue(Text(element, "instancePath") ?? "", Detailed(element, message)));
        }
        else if (Text(element, "msg") is { } msg)
        {
            issues.Add(new ValidationIssue(Location(element), msg));
        }
        else
        {
            foreach (string name in (ReadOnlySpan<string>)["errors", "error", "detail"])
            {
                if (element.TryGetProperty(name, out JsonElement inner))
                {
                    Read(inner, issues);
                }
            }
        }
    }

    private static void ReadText(string text, List<ValidationIssue> issues)
    {
        if (text.StartsWith('{'))
        {
            try
            {
                using JsonDocument inner = JsonDocument.Parse(text);
                int before = issues.Count;
                Read(inner.RootElement, issues);
                if (issues.Count > before)
                {
                    return;
                }
            }
            catch (JsonException)
            {
                // Text that only looks like JSON is text.
            }
        }

        issues.Add(new ValidationIssue("", Shorten(text)));
    }

    /// <summary>Some messages name neither the field nor the values in question; the parameters beside them do.</summary>
    private static string Detailed(JsonElement element, string message)
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

    private static string Location(JsonElement element) =>
        element.TryGetProperty("loc", out JsonElement location) && location.ValueKind == JsonValueKind.Array
            ? "/" + string.Join('/', location.EnumerateArray())
            : "";

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Shorten(string text) => text.Length <= MaxTextLength ? text : text[..MaxTextLength] + "…";
}
