using System.Text.RegularExpressions;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.Generate;

/// <summary>Takes forms apart as a server does.</summary>
internal static partial class MultipartForm
{
    public static Dictionary<string, FormPart> Read(CapturedRequest request) =>
        Read(request.Text, Boundary().Match(request.Headers["Content-Type"]).Groups[1].Value);

    public static Dictionary<string, FormPart> Read(string body, string boundary)
    {
        Dictionary<string, FormPart> parts = [];
        string[] sections = body.Split("--" + boundary);
        Assert.Equal("--", sections[^1].Trim());
        foreach (string section in sections[1..^1])
        {
            string[] halves = section.Split("\r\n\r\n", 2);
            Dictionary<string, string> headers = halves[0].Trim().Split("\r\n").Select(line => line.Split(": ", 2))
                .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
            string disposition = headers["Content-Disposition"];
            parts.Add(
                Name().Match(disposition).Groups[1].Value,
                new FormPart(disposition, headers.GetValueOrDefault("Content-Type"), halves[1][..^2]));
        }

        return parts;
    }

    [GeneratedRegex("boundary=\"?([^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex("\\bname=\"([^\"]*)\"")]
    private static partial Regex Name();
}
