namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>The file that a visitor declares.</summary>
internal sealed class UploadInput
{
    public required string Name { get; init; }

    public required long Size { get; init; }

    public required string Type { get; init; }
}
