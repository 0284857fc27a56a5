using System.Reflection;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>The folders of the SDK use each other in one direction, as src/README.md lists them.</summary>
public sealed partial class FolderTests
{
    /// <summary>What knows every type by its purpose: the JSON context, and the registration in a container.</summary>
    private static readonly string[] _registries = ["LivepeerJsonContext", "LivepeerRegistration"];

    [Fact]
    public void No_folders_use_each_other_in_a_circle()
    {
        Dictionary<string, HashSet<string>> uses = Uses();

        foreach (string folder in uses.Keys)
        {
            Assert.Null(Circle([folder], uses));
        }
    }

    [Fact]
    public void Every_folder_that_others_use_is_seen_here()
    {
        Dictionary<string, HashSet<string>> uses = Uses();

        Assert.Superset(new HashSet<string> { "Diagnostics", "Http", "Json", "Resilience" }, uses["Uploads"]);
        Assert.Superset(new HashSet<string> { "Diagnostics", "Json", "Resilience" }, uses["Http"]);
        Assert.False(uses.ContainsKey("Diagnostics"));
    }

    private static string? Circle(string[] path, Dictionary<string, HashSet<string>> uses)
    {
        foreach (string next in uses.GetValueOrDefault(path[^1]) ?? [])
        {
            if (next == path[0])
            {
                return string.Join(" uses ", [.. path, next]);
            }

            if (!path.Contains(next) && Circle([.. path, next], uses) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private static Dictionary<string, HashSet<string>> Uses()
    {
        var uses = new Dictionary<string, HashSet<string>>();
        Assembly assembly = typeof(FolderTests).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("source/", StringComparison.Ordinal)))
        {
            string[] path = name.Split('/', '\\');
            if (_registries.Contains(path[^1]))
            {
                continue;
            }

            string folder = path[Array.IndexOf(path, "Livepeer.Sdk") + 1];
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (Match match in UsingDirective().Matches(reader.ReadToEnd()))
            {
                if (match.Groups[1].Value != folder)
                {
                    uses.TryAdd(folder, []);
                    uses[folder].Add(match.Groups[1].Value);
                }
            }
        }

        return uses;
    }

    [GeneratedRegex(@"^using Livepeer\.Sdk\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
