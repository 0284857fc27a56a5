namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class TranscodeCases : ExchangeCases
{
    private const string Endpoint = "https://gateway.storjshare.io";

    public TranscodeCases()
        : base("transcode")
    {
        S3Credentials credentials = new("AK", "SK");
        TranscodeStorage storage = TranscodeStorage.ToS3(Endpoint, "mybucket", credentials);
        TranscodeInput input = TranscodeInput.FromUrl("https://www.example.com/video.mp4");
        Sends("transcode-url-s3-200", client => client.Transcoding.CreateAsync(new()
        {
            Input = input,
            Storage = storage,
            Outputs = new() { Hls = "/samplevideo/hls", Mp4 = "samplevideo/mp4" },
            Profiles = [new() { Bitrate = 1_000_000, Width = 1280, Height = 720, Name = "720p" }],
            TargetSegmentDuration = TimeSpan.FromSeconds(6),
            CreatorId = "c1",
            C2pa = false,
        }));
        Sends("transcode-s3-input", client => client.Transcoding.CreateAsync(new()
        {
            Input = TranscodeInput.FromS3(Endpoint, "in", "/video/source.mp4", credentials),
            Storage = storage,
            Outputs = new() { Fmp4 = "/f" },
        }));
        Meets("transcode-422-missing-outputs", "Storage and outputs are required.", client => client.Transcoding.CreateAsync(new()
        {
            Input = input,
            Storage = storage,
            Outputs = new(),
        }));
    }
}
