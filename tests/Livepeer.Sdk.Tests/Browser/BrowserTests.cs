using System.Reflection;
using System.Runtime.Versioning;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Conventions;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Browser;

/// <summary>What a page can't do is said at compile time, and what it should not do is said at run time.</summary>
public sealed class BrowserTests
{
    [Fact]
    public void Every_method_that_takes_the_path_of_a_file_is_marked_as_unsupported_in_browsers()
    {
        MethodInfo[] methods = [.. PublicApi.Operations.Where(method => method.Name.Contains("File", StringComparison.Ordinal))];

        Assert.Equal(7, methods.Length);
        Assert.All(methods, method => Assert.Contains(
            method.GetCustomAttributes<UnsupportedOSPlatformAttribute>(), attribute => attribute.PlatformName == "browser"));
    }

    [Fact]
    public void What_needs_cryptography_is_marked_as_unsupported_in_browsers() =>
        Assert.All([typeof(UploadEncryption), typeof(SigningKeyPair), typeof(UploadCheckpointProtector)], type => Assert.Contains(
            type.GetCustomAttributes<UnsupportedOSPlatformAttribute>(), attribute => attribute.PlatformName == "browser"));

    [Fact]
    public void Elsewhere_files_are_allowed_and_messages_stay_as_they_are()
    {
        BrowserRules.RequireFiles("any");
        BrowserRules.RequireCryptography("any");

        Assert.Equal("broken.", BrowserRules.Explain("broken."));
    }

    [Theory]
    [InlineData("plain", true)]
    [InlineData("full access", true)]
    [InlineData("restricted", false)]
    [InlineData("rules", false)]
    [InlineData("unknown", false)]
    public async Task A_key_that_is_not_restricted_warns_once(string kind, bool warns)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string key = kind switch
        {
            "plain" => studio.ApiKey,
            "full access" => studio.Account.CreateFullAccessKey("*"),
            "restricted" => studio.Account.CreateRestrictedKey("*"),
            "rules" => studio.Account.CreateRuleKey(new StudioKeyRule(["asset"], ["get"])),
            _ => "unknown",
        };
        var logger = new Collecting();
        var check = new BrowserKeyCheck(Account(studio, key), logger);

        check.Start();
        check.Start();
        await check.Completion;

        Assert.Equal(warns ? 1 : 0, logger.Lines.Count);
        Assert.All(logger.Lines, line => Assert.DoesNotContain(key, line, StringComparison.Ordinal));
        Assert.Equal(1, studio.Requests.Count("GET", "/user/me"));
    }

    [Fact]
    public async Task A_warning_that_would_not_be_logged_costs_no_request()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        var check = new BrowserKeyCheck(Account(studio, studio.ApiKey), new Collecting { Level = LogLevel.Error });

        check.Start();
        await check.Completion;

        Assert.Empty(studio.Requests.All);
    }

    [Fact]
    public async Task Elsewhere_no_client_checks_what_its_key_may_do()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);

        await client.Streams.ListPageAsync();

        Assert.Equal(0, studio.Requests.Count("GET", "/user/me"));
    }

    private static Func<CancellationToken, Task> Account(LocalStudio studio, string key)
    {
        var client = new LivepeerClient(LivepeerCredential.ApiKey(key), options => options.BaseAddress = studio.BaseAddress);
        return token => client.Account.GetAsync(token);
    }

    private sealed class Collecting : ILogger
    {
        public LogLevel Level { get; init; } = LogLevel.Warning;

        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= Level;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
