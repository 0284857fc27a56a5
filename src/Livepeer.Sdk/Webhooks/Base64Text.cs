using System.Buffers.Text;
using System.Text;

namespace Livepeer.Sdk;

/// <summary>Decodes text that the server sends in base64.</summary>
internal static class Base64Text
{
    /// <summary>Decodes the text; a value that is not base64 is returned unchanged.</summary>
    public static string? Decode(string? value) =>
        value is null || !Base64.IsValid(value) ? value : Encoding.UTF8.GetString(Convert.FromBase64String(value));
}
