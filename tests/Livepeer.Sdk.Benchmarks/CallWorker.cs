using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// One contender in a process of its own, as an application holds either: in one process the compiler may fit the runtime's code to
/// whichever came first. For each line that it is given, what to call and for how many milliseconds, it calls and tells how it went.
/// </summary>
internal static class CallWorker
{
    private const string Key = "benchmark-key";
    private const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";
    private const int AtOnce = 8;

    /// <summary>Made once: what it learns of the models is kept from slice to slice, as the SDK keeps its own.</summary>
    private static readonly JsonSerializerOptions _byHand = new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver };

    public static async Task<int> RunAsync(string contender, Uri address, bool observed)
    {
        using Observers? observers = observed ? new Observers() : null;
        using LivepeerClient sdk = Sdk(address, contender == "resilient" ? 3 : 0);
        using HttpClient hand = new() { BaseAddress = new Uri(address + "/") };
        while (await Console.In.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ');
            int? size = words[0] == "get" ? null : int.Parse(words[0], CultureInfo.InvariantCulture);
            Func<CancellationToken, Task> call = contender == "hand" ? ByHand(hand, size) : BySdk(sdk, size);
            CallSample sample = await MeasureAsync(call, TimeSpan.FromMilliseconds(int.Parse(words[1], CultureInfo.InvariantCulture)));
            Console.WriteLine(sample.ToLine());
        }

        return 0;
    }

    private static async Task<CallSample> MeasureAsync(Func<CancellationToken, Task> call, TimeSpan duration)
    {
        using var ended = new CancellationTokenSource();
        long calls = 0;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        async Task WorkAsync()
        {
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                await call(ended.Token).ConfigureAwait(false);
                Interlocked.Increment(ref calls);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(WorkAsync)));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new CallSample(calls, elapsed, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static Func<CancellationToken, Task> ByHand(HttpClient client, int? size)
    {
        var one = (JsonTypeInfo<LivepeerStream>)_byHand.GetTypeInfo(typeof(LivepeerStream));
        var many = (JsonTypeInfo<List<LivepeerStream>>)_byHand.GetTypeInfo(typeof(List<LivepeerStream>));
        return size is null
            ? token => GetAsync(client, $"stream/{Id}", one, token)
            : token => GetAsync(client, $"stream?limit={size}", many, token);
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

    private static Func<CancellationToken, Task> BySdk(LivepeerClient client, int? size)
    {
        var query = new ListStreamsQuery { PageSize = size, Scope = StreamListScope.All };
        return size is null ? token => client.Streams.GetAsync(Id, token) : token => client.Streams.ListPageAsync(query, null, token);
    }

    private static LivepeerClient Sdk(Uri address, int retries) => new(LivepeerCredential.ApiKey(Key), options =>
    {
        options.BaseAddress = address;
        options.MaxRetries = retries;
    });
}
