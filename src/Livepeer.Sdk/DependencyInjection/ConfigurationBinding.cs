using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>
/// Binds a configuration section to options without reflection. Values that can't be read and unknown settings are added to
/// <see cref="LivepeerOptions.ConfigurationProblems"/> as messages that name the setting and never contain its value.
/// </summary>
internal static class ConfigurationBinding
{
    private const string Credential = "a key or token in the clear";
    private const string Url = "a URL";
    private const string Time = "a time such as 00:00:30 (hours, minutes and seconds)";
    private const string Number = "a whole number";

    private static readonly Dictionary<string, Setting> _settings = new Setting[]
    {
        new(nameof(LivepeerOptions.ApiKey), Credential, (o, v) => Set(ReadSecret(v), x => o.ApiKey = x)),
        new(nameof(LivepeerOptions.AccessToken), Credential, (o, v) => Set(ReadSecret(v), x => o.AccessToken = x)),
        new(nameof(LivepeerOptions.BaseAddress), Url, (o, v) => Set(ReadUrl(v), x => o.BaseAddress = x)),
        new(nameof(LivepeerOptions.RtmpIngestUrl), Url, (o, v) => Set(v, x => o.RtmpIngestUrl = x)),
        new(nameof(LivepeerOptions.WhipIngestUrl), Url, (o, v) => Set(ReadUrl(v), x => o.WhipIngestUrl = x)),
        new(nameof(LivepeerOptions.AttemptTimeout), Time, (o, v) => Set(ReadTime(v), x => o.AttemptTimeout = x)),
        new(nameof(LivepeerOptions.TotalTimeout), Time, (o, v) => Set(ReadTime(v), x => o.TotalTimeout = x)),
        new(nameof(LivepeerOptions.GenerationTimeout), Time, (o, v) => Set(ReadTime(v), x => o.GenerationTimeout = x)),
        new(nameof(LivepeerOptions.MaxResponseSize), Number, (o, v) => Set(ReadSize(v), x => o.MaxResponseSize = x)),
        new(nameof(LivepeerOptions.MaxRetries), Number, (o, v) => Set(ReadNumber(v), x => o.MaxRetries = x)),
        new(nameof(LivepeerOptions.RetryDelay), Time, (o, v) => Set(ReadTime(v), x => o.RetryDelay = x)),
        new(nameof(LivepeerOptions.MaxRetryDelay), Time, (o, v) => Set(ReadTime(v), x => o.MaxRetryDelay = x)),
    }.ToDictionary(setting => setting.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> _codeOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(LivepeerOptions.ApiKeyProvider), nameof(LivepeerOptions.AccessTokenProvider), nameof(LivepeerOptions.ConfigureRetry),
    };

    /// <summary>Gets the names that a section may hold.</summary>
    public static IEnumerable<string> Names => _settings.Keys.Concat(_codeOnly);

    /// <summary>
    /// Binds the settings of a section. The root of the configuration can be bound too; settings of others are ignored there.
    /// </summary>
    public static void Bind(IConfiguration configuration, LivepeerOptions options)
    {
        bool isShared = configuration is not IConfigurationSection;
        foreach (IConfigurationSection child in configuration.GetChildren())
        {
            if (Problem(child, options, isShared) is { } problem)
            {
                options.ConfigurationProblems.Add(problem);
            }
        }
    }

    private static string? Problem(IConfigurationSection child, LivepeerOptions options, bool isShared)
    {
        bool isNested = child.GetChildren().Any();
        if (_settings.TryGetValue(child.Key, out Setting? setting))
        {
            return isNested ? $"The setting {child.Path} must be {setting.Form}, not a section or list."
                : child.Value is null || setting.TrySet(options, child.Value) ? null
                : $"The setting {child.Path} must be {setting.Form}.";
        }

        if (_codeOnly.Contains(child.Key))
        {
            return isShared ? null : $"The setting {child.Path} is a delegate: set it in code.";
        }

        // A subsection belongs to something else, such as another registration.
        return isNested || child.Value is null ? null : UnknownProblem(child, isShared);
    }

    private static string? UnknownProblem(IConfigurationSection child, bool isShared)
    {
        string? nearest = NearestName.Find(child.Key, _settings.Keys);
        if (isShared)
        {
            // The root contains everyone's settings, and environment variables: only an obvious misspelling is reported.
            return nearest is not null && NearestName.IsObvious(child.Key, nearest)
                ? $"There is no setting {child.Path}. Did you mean {nearest}?"
                : null;
        }

        string section = child.Path[..^child.Key.Length];
        return nearest is not null
            ? $"There is no setting {child.Path}. Did you mean {section}{nearest}?"
            : $"There is no setting {child.Path}. The settings are {string.Join(", ", _settings.Keys)}; "
                + "settings of the application belong in another section.";
    }

    private static bool Set<T>(T? value, Action<T> set)
        where T : class
    {
        if (value is not null)
        {
            set(value);
        }

        return value is not null;
    }

    private static bool Set<T>(T? value, Action<T> set)
        where T : struct
    {
        if (value is { } there)
        {
            set(there);
        }

        return value is not null;
    }

    private static Secret? ReadSecret(string value) => value == Secret.SerializedMask ? null : new Secret(value);

    private static Uri? ReadUrl(string value) => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out Uri? url) ? url : null;

    private static int? ReadNumber(string value) =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static long? ReadSize(string value) =>
        long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>
    /// Reads hours, minutes and seconds. Other forms are rejected: .NET reads "30" and even "24:00:00" as days, which is hardly what their
    /// author means.
    /// </summary>
    public static TimeSpan? ReadTime(string value) =>
        TimeSpan.TryParseExact(value, "c", CultureInfo.InvariantCulture, out TimeSpan time) && value.Contains(':', StringComparison.Ordinal)
            ? time
            : null;

    private sealed record Setting(string Name, string Form, Func<LivepeerOptions, string, bool> TrySet);
}
