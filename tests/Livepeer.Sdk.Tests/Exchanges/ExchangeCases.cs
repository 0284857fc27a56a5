namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// The cases of one file of recordings, or of a part of one: derived classes say in their constructor what belongs to each. Found
/// by reflection.
/// </summary>
internal abstract class ExchangeCases(string group)
{
    private readonly List<ExchangeCase> _cases = [];

    /// <summary>Every case there is.</summary>
    public static IReadOnlyList<ExchangeCase> All { get; } =
    [
        .. typeof(ExchangeCases).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ExchangeCases)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => ((ExchangeCases)Activator.CreateInstance(type)!)._cases),
    ];

    /// <summary>The call sends the recorded request and returns the recorded response.</summary>
    /// <param name="name">The name of the recording.</param>
    /// <param name="call">The call.</param>
    /// <param name="part">The property of the response that the caller gets; null for the whole response.</param>
    /// <param name="before">Recordings, as group/name, of the requests that are sent before.</param>
    protected void Sends<T>(string name, Func<LivepeerClient, Task<T>> call, string? part = null, params string[] before) =>
        _cases.Add(new ExchangeCase(Find(name))
        {
            Call = async client => await call(client),
            Part = part,
            Before = [.. before.Select(FindAnywhere)],
        });

    /// <summary>The call sends the recorded request, and gives nothing.</summary>
    protected void Sends(string name, Func<LivepeerClient, Task> call, params string[] before) =>
        _cases.Add(new ExchangeCase(Find(name)) { Call = Silent(call), Before = [.. before.Select(FindAnywhere)] });

    /// <summary>The SDK never sends the recorded request, but may receive the recorded response.</summary>
    /// <param name="name">The name of the recording.</param>
    /// <param name="reason">Why the request is never sent.</param>
    /// <param name="call">A call that receives the response.</param>
    protected void Meets<T>(string name, string reason, Func<LivepeerClient, Task<T>> call, string? part = null) =>
        _cases.Add(new ExchangeCase(Find(name)) { Call = async client => await call(client), Reason = reason, Part = part });

    /// <inheritdoc cref="Meets{T}(string, string, Func{LivepeerClient, Task{T}}, string?)"/>
    protected void Meets(string name, string reason, Func<LivepeerClient, Task> call) =>
        _cases.Add(new ExchangeCase(Find(name)) { Call = Silent(call), Reason = reason });

    /// <summary>The SDK has nothing to do with the recording.</summary>
    /// <param name="name">The name of the recording.</param>
    /// <param name="reason">Why.</param>
    protected void LeavesOut(string name, string reason) =>
        _cases.Add(new ExchangeCase(Find(name)) { Reason = reason });

    private static Func<LivepeerClient, Task<object?>> Silent(Func<LivepeerClient, Task> call) => async client =>
    {
        await call(client);
        return null;
    };

    private static RecordedExchange FindAnywhere(string path)
    {
        string[] parts = path.Split('/', 2);
        return ExchangeFile.Get(parts[0], parts[1]);
    }

    private RecordedExchange Find(string name) => ExchangeFile.Get(group, name);
}
