using System.Text.Json;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The names of the properties that a request body may contain.</summary>
internal static class InputNames
{
    public const ProxyAssetInputs AllOfAsset =
        ProxyAssetInputs.PlaybackPolicy | ProxyAssetInputs.Profiles | ProxyAssetInputs.StaticMp4 | ProxyAssetInputs.Storage;

    public const ProxyStreamInputs CreateStream = ProxyStreamInputs.PlaybackPolicy | ProxyStreamInputs.Profiles | ProxyStreamInputs.Record
        | ProxyStreamInputs.Multistream | ProxyStreamInputs.Pull | ProxyStreamInputs.UserTags;

    public const ProxyStreamInputs UpdateStream = ProxyStreamInputs.PlaybackPolicy | ProxyStreamInputs.Record
        | ProxyStreamInputs.Multistream | ProxyStreamInputs.UserTags | ProxyStreamInputs.Suspended;

    private static readonly ProxyAssetInputs[] _assetInputs =
        [ProxyAssetInputs.PlaybackPolicy, ProxyAssetInputs.Profiles, ProxyAssetInputs.StaticMp4, ProxyAssetInputs.Storage];

    private static readonly ProxyStreamInputs[] _streamInputs =
    [
        ProxyStreamInputs.PlaybackPolicy, ProxyStreamInputs.Profiles, ProxyStreamInputs.Record, ProxyStreamInputs.Multistream,
        ProxyStreamInputs.Pull, ProxyStreamInputs.UserTags, ProxyStreamInputs.Suspended,
    ];

    public static string[] ForAsset(ProxyAssetInputs inputs, ProxyAssetInputs possible) => (inputs & ~possible) == 0
        ? ["name", .. _assetInputs.Where(input => inputs.HasFlag(input)).Select(input => JsonNamingPolicy.CamelCase.ConvertName(input.ToString()))]
        : throw new ArgumentException($"Visitors can't set {inputs & ~possible} in this operation.", nameof(inputs));

    public static string[] ForStream(ProxyStreamInputs inputs, ProxyStreamInputs possible) => (inputs & ~possible) == 0
        ? ["name", .. _streamInputs.Where(input => inputs.HasFlag(input)).Select(input => JsonNamingPolicy.CamelCase.ConvertName(input.ToString()))]
        : throw new ArgumentException($"Visitors can't set {inputs & ~possible} in this operation.", nameof(inputs));

    public static string[] ForExport(ProxyExports exports) => exports switch
    {
        ProxyExports.Ipfs => ["ipfs"],
        ProxyExports.Url => ["custom"],
        ProxyExports.Ipfs | ProxyExports.Url => ["ipfs", "custom"],
        _ => throw new ArgumentException("At least one destination is required.", nameof(exports)),
    };
}
