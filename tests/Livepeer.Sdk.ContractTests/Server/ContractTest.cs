using System.Net;

namespace Livepeer.Sdk.ContractTests;

/// <summary>
/// A test that works on any server: it needs no state from before, minds no other data in the account, and takes away what it
/// made, also when it fails. (Tasks can't be deleted; those of deleted assets stay.)
/// </summary>
[Collection(ContractGroup.Name)]
public abstract class ContractTest(ContractServer server) : IAsyncLifetime
{
    /// <summary>For how long reads may lag behind writes.</summary>
    private static readonly TimeSpan _lag = TimeSpan.FromSeconds(15);

    private readonly Stack<Func<Task>> _traces = new();

    protected ContractServer Server { get; } = server;

    protected LivepeerClient Livepeer => Server.Client;

    /// <summary>A word that no other test and no other run uses.</summary>
    protected string Mark { get; } = "contract-" + Guid.NewGuid().ToString("N");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        var failures = new List<Exception>();
        while (_traces.TryPop(out Func<Task>? remove))
        {
            try
            {
                await remove();
            }
            catch (LivepeerNotFoundException)
            {
                // Gone already, as the test meant it.
            }
            catch (LivepeerValidationException error) when (error.Errors.Contains("asset is already deleted"))
            {
                // The same, of assets.
            }
            catch (LivepeerException error)
            {
                failures.Add(error);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("The test left something behind.", failures);
        }
    }

    /// <summary>Remembers how to take away what the test made.</summary>
    protected void Trace(Func<Task> remove) => _traces.Push(remove);

    protected async Task<LivepeerStream> CreateStreamAsync(CreateStreamRequest request)
    {
        LivepeerStream stream = await Livepeer.Streams.CreateAsync(request);
        Trace(() => Livepeer.Streams.DeleteAsync(stream.Id));
        return stream;
    }

    /// <summary>Requests an upload slot that is never filled.</summary>
    protected async Task<UploadSlot> RequestSlotAsync(CreateAssetRequest request)
    {
        try
        {
            UploadSlot slot = await Livepeer.Assets.RequestUploadAsync(request);
            Trace(() => Livepeer.Assets.DeleteAsync(slot.Asset.Id));
            return slot;
        }
        catch (LivepeerApiException error) when (error.StatusCode == HttpStatusCode.NotImplemented)
        {
            Skip.If(true, "This server has no ingest, so it takes no uploads.");
            throw;
        }
    }

    /// <summary>Imports from an address at which there is nothing: the asset waits, or fails, and is taken away.</summary>
    protected async Task<AssetCreation> ImportNothingAsync(CreateAssetRequest request, string? address = null)
    {
        AssetCreation imported = await Livepeer.Assets.ImportAsync(address ?? $"https://example.com/{Mark}/{Guid.NewGuid():N}.mp4", request);
        Trace(() => Livepeer.Assets.DeleteAsync(imported.Asset.Id));
        return imported;
    }

    /// <summary>Reads until a write is visible: reads come from replicas that lag behind.</summary>
    protected static async Task<T> ReadAsync<T>(Func<Task<T>> read, Func<T, bool>? shows = null)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            bool isLate = TimeProvider.System.GetElapsedTime(start) > _lag;
            try
            {
                T value = await read();
                if (isLate || shows?.Invoke(value) != false)
                {
                    return value;
                }
            }
            catch (LivepeerNotFoundException) when (!isLate)
            {
                // Not there yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    /// <summary>Reads until what was deleted is gone.</summary>
    protected static async Task<LivepeerNotFoundException> ReadUntilGoneAsync<T>(Func<Task<T>> read)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) <= _lag)
        {
            try
            {
                await read();
            }
            catch (LivepeerNotFoundException error)
            {
                return error;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        return await Assert.ThrowsAsync<LivepeerNotFoundException>(read);
    }

    protected static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
