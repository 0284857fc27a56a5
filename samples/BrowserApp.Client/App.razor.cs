using System.Globalization;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Components.Forms;

namespace BrowserApp;

/// <summary>The page: a file, how far it is, and the player.</summary>
public sealed partial class App
{
    private static readonly Step[] _steps = Enum.GetValues<Step>();

    private CancellationTokenSource _stop = new();
    private IBrowserFile? _file;
    private Step _step;
    private UploadProgress? _sent;
    private WaitProgress? _processed;
    private LivepeerAsset? _asset;
    private PlaybackInfo? _playback;
    private string? _error;

    private enum Step
    {
        Choose,
        Upload,
        Process,
        Watch,
    }

    private string? Fraction =>
        (_step == Step.Upload ? _sent?.Fraction : _processed?.Fraction)?.ToString("0.###", CultureInfo.InvariantCulture);

    private string Caption => _step switch
    {
        Step.Upload when _sent is { BytesSent: > 0 } sent => $"{Size(sent.BytesSent)} of {Size(_file!.Size)}",
        Step.Upload => Size(_file!.Size),
        Step.Process => "Livepeer Studio prepares it for every screen …",
        _ => $"{_asset?.VideoSpec?.Duration:m\\:ss} · {Size(_file!.Size)} · playback ID {_asset?.PlaybackId}",
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => $"{Math.Max(1, bytes / 1000)} kB",
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.##} GB"),
    };

    private string StateOf(Step step) => step < _step || _playback is not null ? "done" : step == _step ? "now" : "";

    private Task StartAsync(InputFileChangeEventArgs chosen)
    {
        _file = chosen.File;
        return RunAsync();
    }

    private async Task RunAsync()
    {
        CancellationToken cancellationToken = _stop.Token;
        _error = null;
        try
        {
            if (_step != Step.Process)
            {
                _step = Step.Upload;
                await Upload.SendAsync(_file!, Show<UploadProgress>(progress => _sent = progress), cancellationToken);
            }

            _step = Step.Process;
            _asset = await Upload.ProcessAsync(Show<WaitProgress>(progress => _processed = progress), cancellationToken);
            _playback = await Upload.FindPlaybackAsync(_asset, cancellationToken);
            _step = Step.Watch;
        }
        catch (Exception exception) when (exception is LivepeerException or HttpRequestException or IOException)
        {
            _error = exception.Message;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The visitor chose something else.
        }
    }

    private Progress<T> Show<T>(Action<T> set) => new(progress =>
    {
        set(progress);
        StateHasChanged();
    });

    private void Reset()
    {
        _stop.Cancel();
        _stop.Dispose();
        _stop = new CancellationTokenSource();
        (_file, _sent, _processed, _asset, _playback, _error) = (null, null, null, null, null, null);
        _step = Step.Choose;
        Upload.Reset();
    }
}
