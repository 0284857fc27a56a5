using System.Buffers.Text;
using System.Text;

namespace Livepeer.Sdk;

/// <summary>Text that the server sends in base64.</summary>
internal static class Base64Text
{
    /// <summary>The text; what is not base64 is text already.</summary>
    public static string? Decode(string? value) =>
        value is null || !Base64.IsValid(value) ? value : Encoding.UTF8.GetString(Convert.FromBase64String(value));
}
