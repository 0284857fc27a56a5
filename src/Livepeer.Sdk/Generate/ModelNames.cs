using Livepeer.Sdk.Generate;

namespace Livepeer.Sdk;

internal static class ModelNames
{
    /// <summary>Unlike a prompt, a name cannot be prefixed with an invisible character: it would be another name.</summary>
    public static string? Validate(string? name, string parameter) =>
        name is null || !Form.IsMisread(name)
            ? name
            : throw new ArgumentException("The name of a model cannot start with a digit, which the server parses as a number.", parameter);
}
