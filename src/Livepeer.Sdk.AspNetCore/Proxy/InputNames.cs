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

    public static string[] ForAsset(ProxyAssetInputs inputs, ProxyAssetInputs possible) => (inputs & ~possible) == 0
        ? ["name", .. Enum.GetValues<ProxyAssetInputs>().Where(input => input != 0 && inputs.HasFlag(input)).Select(input => Name(input))]
        : throw new ArgumentException($"Visitors can't set {inputs & ~possible} in this operation.", nameof(inputs));

    public static string[] ForStream(ProxyStreamInputs inputs, ProxyStreamInputs possible) => (inputs & ~possible) == 0
        ? ["name", .. Enum.GetValues<ProxyStreamInputs>().Where(input => input != 0 && inputs.HasFlag(input)).Select(input => Name(input))]
        : throw new ArgumentException($"Visitors can't set {inputs & ~possible} in this operation.", nameof(inputs));

    public static string[] ForExport(ProxyExports exports) => exports switch
    {
        ProxyExports.Ipfs => ["ipfs"],
        ProxyExports.Url => ["custom"],
        ProxyExports.Ipfs | ProxyExports.Url => ["ipfs", "custom"],
        _ => throw new ArgumentException("At least one destination is required.", nameof(exports)),
    };

    private static string Name(Enum input) => JsonNamingPolicy.CamelCase.ConvertName(input.ToString());
}
