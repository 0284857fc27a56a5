using System.Reflection;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>Looks up what the documentation names, in all packages.</summary>
internal static partial class ApiNames
{
    /// <summary>What is not part of the packages.</summary>
    private static readonly HashSet<string> _foreign =
    [
        "AddHttpClientInstrumentation", "AllowAnonymous", "ArgumentException", "DateTimeOffset", "DisableRateLimiting", "Experimental",
        "FromKeyedServices", "HttpClient", "JsonSerializerContext", "JsonTypeInfo", "NameIdentifier", "OperationCanceledException", "RequireAuthorization",
        "System", "TimeSpan", "UseAuthorization", "WebUtility",

        // Of the application in the guides.
        "IsActiveAsync", "Subscriptions",

        // Of the JavaScript SDK.
        "ErrorT", "HTTPClientError", "SDKError", "SDKValidationError", "Livepeer",
    ];

    private static readonly Type[] _types =
        [.. DocPage.Packages.Where(page => IsKnown(page.Name)).SelectMany(page => Assembly.Load(page.Name).GetExportedTypes())];

    private static readonly HashSet<string> _members =
        [.. _types.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)).Select(member => member.Name)];

    /// <summary>Whether the tests reference a package.</summary>
    public static bool IsKnown(string package) => File.Exists(Path.Combine(AppContext.BaseDirectory, package + ".dll"));

    /// <summary>
    /// Whether a piece of code names what exists. Code that names nothing of C#, such as a route, an event, a header or a command, is not
    /// looked up.
    /// </summary>
    public static bool Exists(string code) => Name().Match(code) is not { Success: true } match
        || Exists(match.Groups["first"].Value, match.Groups["second"].Value);

    private static bool Exists(string first, string second)
    {
        if (_foreign.Contains(first) || first.StartsWith("Livepeer.Sdk", StringComparison.Ordinal))
        {
            return true;
        }

        if (second.Length == 0)
        {
            return _members.Contains(first) || _types.Any(type => Plain(type) == first);
        }

        IEnumerable<Type> owners = _types.Where(type => Plain(type) == first);
        if (typeof(LivepeerClient).GetProperty(first) is { } group)
        {
            owners = owners.Append(group.PropertyType);
        }

        return owners.Any(type => type.GetMember(second).Length > 0);
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^(new )?(?<first>[A-Z]+[a-z][A-Za-z0-9]*)(<[^>]*>)?(\.(?<second>[A-Z][A-Za-z0-9]+))?($|[(< =])")]
    private static partial Regex Name();
}
