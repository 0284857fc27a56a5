using System.Text.Json.Nodes;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>What a visitor may send about an asset. Only the properties that are open reach this type.</summary>
internal sealed class AssetInput
{
    public string? Name { get; init; }

    public string? Url { get; init; }

    public PolicyInput? PlaybackPolicy { get; init; }

    public ProfileInput[]? Profiles { get; init; }

    public bool? StaticMp4 { get; init; }

    public StorageInput? Storage { get; init; }
}

/// <summary>What a visitor may send about a stream. Only the properties that are open reach this type.</summary>
internal sealed class StreamInput
{
    public string? Name { get; init; }

    public PolicyInput? PlaybackPolicy { get; init; }

    public ProfileInput[]? Profiles { get; init; }

    public bool? Record { get; init; }

    public MultistreamInput? Multistream { get; init; }

    public PullInput? Pull { get; init; }

    public JsonObject? UserTags { get; init; }

    public bool? Suspended { get; init; }
}

internal sealed class PolicyInput
{
    public required string Type { get; init; }

    public string[]? AllowedOrigins { get; init; }

    /// <summary>Gets the policy. A visitor doesn't choose webhooks and what they are told.</summary>
    public PlaybackPolicy ToPolicy()
    {
        PlaybackPolicy policy = Type switch
        {
            "public" => PlaybackPolicy.Public,
            "jwt" => PlaybackPolicy.Jwt,
            _ => throw Refusal.Invalid("The type of playbackPolicy must be 'public' or 'jwt'."),
        };
        return AllowedOrigins is null ? policy : policy.WithAllowedOrigins(AllowedOrigins);
    }
}

internal sealed class ProfileInput
{
    public string? Name { get; init; }

    public required long Bitrate { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Fps { get; init; }

    public int? FpsDen { get; init; }

    public int? Quality { get; init; }

    public string? Gop { get; init; }

    public string? Profile { get; init; }

    public string? Encoder { get; init; }

    public static IReadOnlyList<TranscodeProfile>? ToProfiles(ProfileInput[]? inputs)
    {
        try
        {
            return inputs is null ? null : [.. inputs.Select(input => input.ToProfile())];
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Refusal.Invalid("A value in profiles is out of range.");
        }
    }

    private TranscodeProfile ToProfile() => new()
    {
        Name = Name,
        Bitrate = Bitrate,
        Width = Width,
        Height = Height,
        Fps = Fps,
        FpsDenominator = FpsDen,
        Quality = Quality,
        Gop = Gop,
        Profile = Profile is null ? null : new H264Profile(Profile),
        Encoder = Encoder is null ? null : new VideoEncoder(Encoder),
    };
}

internal sealed class StorageInput
{
    public required bool Ipfs { get; init; }

    public AssetStorage ToStorage() => Ipfs ? AssetStorage.Ipfs : throw Refusal.Invalid("An asset can't be removed from IPFS.");
}

internal sealed class PullInput
{
    public required string Source { get; init; }
}

internal sealed class MultistreamInput
{
    public required DestinationInput[] Targets { get; init; }
}

internal sealed class DestinationInput
{
    public string? Id { get; init; }

    public DestinationSpecInput? Spec { get; init; }

    public string Profile { get; init; } = "source";

    public bool? VideoOnly { get; init; }
}

internal sealed class DestinationSpecInput
{
    public required string Url { get; init; }

    public string? Name { get; init; }
}

internal sealed class TargetInput
{
    public string? Url { get; init; }

    public string? Name { get; init; }

    public bool? Disabled { get; init; }
}

internal sealed class ExportInput
{
    public IpfsExportInput? Ipfs { get; init; }

    public UrlExportInput? Custom { get; init; }
}

internal sealed class IpfsExportInput;

internal sealed class UrlExportInput
{
    public required string Url { get; init; }
}
