using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Runs the contenders in turn, slice by slice, and reports the result of each in each round.</summary>
internal sealed class CallWorker : IDisposable
{
    private const string Key = "benchmark-key";
    private const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";
    private const int AtOnce = 8;
    private const int SlicesPerRound = 16;
    private const int WarmUpSlices = 80;

    private static readonly TimeSpan _slice = TimeSpan.FromMilliseconds(50);

    /// <summary>Created once, as in the SDK.</summary>
    private static readonly JsonSerializerOptions _models = new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver };
    private static readonly JsonTypeInfo<LivepeerStream> _one = (JsonTypeInfo<LivepeerStream>)_models.GetTypeInfo(typeof(LivepeerStream));
    private static readonly JsonTypeInfo<List<LivepeerStream>> _many =
        (JsonTypeInfo<List<LivepeerStream>>)_models.GetTypeInfo(typeof(List<LivepeerStream>));

    private readonly HttpClient _byHand;
    private readonly HttpClient _asUsual;
    private readonly LivepeerClient _bare;
    private readonly LivepeerClient _resilient;

    public CallWorker(Uri address)
    {
        _byHand = new HttpClient { BaseAddress = new Uri(address + "/") };
        _asUsual = new HttpClient { BaseAddress = new Uri(address + "/") };
        _asUsual.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        _resilient = new LivepeerClient(LivepeerCredential.ApiKey(Key), options => options.BaseAddress = address);
        _bare = new LivepeerClient(LivepeerCredential.ApiKey(Key), options =>
        {
            options.BaseAddress = address;
            options.MaxRetries = 0;
            options.AttemptTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;
        });
    }

    public static async Task<int> RunAsync(Uri address, bool observed, int rounds)
    {
        using Observers? observers = observed ? new Observers() : null;
        using var worker = new CallWorker(address);

        // The cost of a span and a duration does not depend on the length of the response.
        foreach (int? size in (int?[])(observed ? [null] : [null, 100, 1000]))
        {
            await worker.CompareAsync(size, rounds);
        }

        return 0;
    }

    public void Dispose()
    {
        _byHand.Dispose();
        _asUsual.Dispose();
        _bare.Dispose();
        _resilient.Dispose();
    }

    private async Task CompareAsync(int? size, int rounds)
    {
        (string Name, Func<CancellationToken, Task> Call)[] contenders =
        [
            ("by hand", ByHand(size)),
            ("GetFromJsonAsync", AsUsual(size)),
            ("resilience off", BySdk(_bare, size)),
            ("resilience on", BySdk(_resilient, size)),
        ];
        Func<CancellationToken, Task>[] calls = [.. contenders.Select(contender => contender.Call)];
        await RoundAsync(calls, WarmUpSlices);
        for (int round = 0; round < rounds; round++)
        {
            CallSample[] samples = await RoundAsync(calls, SlicesPerRound);
            foreach (((string name, _), CallSample sample) in contenders.Zip(samples))
            {
                string call = size?.ToString(CultureInfo.InvariantCulture) ?? "get";
                Console.WriteLine(new CallResult(0, call, name, round, sample.Rate, sample.BytesPerCall).ToLine());
            }
        }
    }

    private static async Task<CallSample[]> RoundAsync(Func<CancellationToken, Task>[] calls, int slices)
    {
        var samples = new CallSample[calls.Length];
        for (int slice = 0; slice < slices; slice++)
        {
            for (int turn = 0; turn < calls.Length; turn++)
            {
                // Each is first and last equally often, so that drift affects all alike.
                int one = (turn + slice) % calls.Length;
                samples[one] += await MeasureAsync(calls[one]);
            }
        }

        return samples;
    }

    private static async Task<CallSample> MeasureAsync(Func<CancellationToken, Task> call)
    {
        using var ended = new CancellationTokenSource();
        long calls = 0;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        async Task WorkAsync()
        {
            while (Stopwatch.GetElapsedTime(start) < _slice)
            {
                await call(ended.Token).ConfigureAwait(false);
                Interlocked.Increment(ref calls);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(WorkAsync)));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new CallSample(calls, elapsed, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    /// <summary>The least code that reads a response into the models.</summary>
    private Func<CancellationToken, Task> ByHand(int? size) => size is null
        ? token => GetAsync(_byHand, $"stream/{Id}", _one, token)
        : token => GetAsync(_byHand, $"stream?limit={size}", _many, token);

    /// <summary>The extension method that .NET's documentation shows.</summary>
    private Func<CancellationToken, Task> AsUsual(int? size) => size is null
        ? token => _asUsual.GetFromJsonAsync($"stream/{Id}", _one, token)
        : token => _asUsual.GetFromJsonAsync($"stream?limit={size}", _many, token);

    private static Func<CancellationToken, Task> BySdk(LivepeerClient client, int? size)
    {
        var query = new ListStreamsQuery { PageSize = size, Scope = StreamListScope.All };
        return size is null ? token => client.Streams.GetAsync(Id, token) : token => client.Streams.ListPageAsync(query, null, token);
    }

    private static async Task<T> GetAsync<T>(HttpClient client, string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return (await JsonSerializer.DeserializeAsync(body, type, cancellationToken).ConfigureAwait(false))!;
    }
}
