using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// The SDK against a hand-written HttpClient with the same models, in interleaved rounds: medians of the ratios of each round.
/// </summary>
internal static class CallBenchmark
{
    private const string Key = "benchmark-key";
    private const int Workers = 8;
    private const int Slices = 16;
    private const int WarmUpSlices = 80;
    private static readonly TimeSpan _slice = TimeSpan.FromMilliseconds(25);

    public static async Task<int> RunAsync(int rounds)
    {
        using Process server = Children.Start("server");
        var address = new Uri(server.StandardOutput.ReadLine()! + "/api");
        using HttpClient hand = HandWritten(address);
        using LivepeerClient bare = Client(address, 0);
        using LivepeerClient resilient = Client(address, 3);
        var options = new JsonSerializerOptions { TypeInfoResolver = LivepeerJson.TypeInfoResolver };
        var one = (JsonTypeInfo<LivepeerStream>)options.GetTypeInfo(typeof(LivepeerStream));
        var many = (JsonTypeInfo<List<LivepeerStream>>)options.GetTypeInfo(typeof(List<LivepeerStream>));
        const string id = "cb979add-9607-47b2-99a8-87cf0bc89644";

        Console.WriteLine($"{"",-34}{"rate",8}{"bytes",8}   (SDK / hand-written, medians of {rounds} interleaved rounds, {Workers} at once)");
        Func<CancellationToken, Task> getByHand = token => GetAsync(hand, $"stream/{id}", one, token);
        await CompareAsync("hand-written against itself", rounds, getByHand, token => GetAsync(hand, $"stream/{id}", one, token));
        await CompareAsync("get, resilience off", rounds, getByHand, token => bare.Streams.GetAsync(id, token));
        await CompareAsync("get, resilience on", rounds, getByHand, token => resilient.Streams.GetAsync(id, token));
        foreach (int size in (int[])[100, 1000])
        {
            var query = new ListStreamsQuery { PageSize = size, Scope = StreamListScope.All };
            Func<CancellationToken, Task> listByHand = token => GetAsync(hand, $"stream?limit={size}", many, token);
            await CompareAsync($"list of {size}, resilience off", rounds, listByHand, token => bare.Streams.ListPageAsync(query, null, token));
            await CompareAsync($"list of {size}, resilience on", rounds, listByHand, token => resilient.Streams.ListPageAsync(query, null, token));
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        return 0;
    }

    private static async Task CompareAsync(string name, int rounds, Func<CancellationToken, Task> hand, Func<CancellationToken, Task> sdk)
    {
        // Until the compiler has seen enough to do its best for both.
        for (int round = 0; round < WarmUpSlices; round++)
        {
            await MeasureAsync(hand);
            await MeasureAsync(sdk);
        }

        var rates = new List<double>();
        var bytes = new List<double>();
        Sample theirs = default;
        for (int round = 0; round < rounds; round++)
        {
            Sample ours = default;
            theirs = default;
            for (int slice = 0; slice < Slices; slice++)
            {
                // In the order of a, b, b, a: what drifts hits both alike.
                bool sdkFirst = slice % 2 == 1;
                Sample first = await MeasureAsync(sdkFirst ? sdk : hand);
                Sample second = await MeasureAsync(sdkFirst ? hand : sdk);
                ours += sdkFirst ? first : second;
                theirs += sdkFirst ? second : first;
            }

            rates.Add(ours.Rate / theirs.Rate);
            bytes.Add(ours.BytesPerCall / theirs.BytesPerCall);
        }

        Console.WriteLine($"{name,-34}{Median(rates),8:0.000}{Median(bytes),8:0.000}   hand-written: {theirs.BytesPerCall:0} B a call");
    }

    private static async Task<Sample> MeasureAsync(Func<CancellationToken, Task> call)
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

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync)));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        return new Sample(calls, elapsed, allocated);
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

    private static HttpClient HandWritten(Uri address) => new() { BaseAddress = new Uri(address + "/") };

    private static LivepeerClient Client(Uri address, int retries) => new(LivepeerCredential.ApiKey(Key), options =>
    {
        options.BaseAddress = address;
        options.MaxRetries = retries;
    });

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private readonly record struct Sample(long Calls, TimeSpan Time, long Bytes)
    {
        public double Rate => Calls / Time.TotalSeconds;

        public double BytesPerCall => Bytes / (double)Calls;

        public static Sample operator +(Sample one, Sample other) =>
            new(one.Calls + other.Calls, one.Time + other.Time, one.Bytes + other.Bytes);
    }
}
