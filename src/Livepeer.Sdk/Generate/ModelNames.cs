using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

internal static class ModelNames
{
    /// <summary>A name can't be made text by something in front: it would be another name.</summary>
    public static string? Check(string? name, string parameter) =>
        name is null || !Form.IsMisread(name)
            ? name
            : throw new ArgumentException("The server takes the name of a model that begins with a digit for a number and refuses it.", parameter);
}
