namespace Livepeer.Sdk.AspNetCore;

/// <summary>Where visitors may export assets to.</summary>
[Flags]
public enum ProxyExports
{
    /// <summary>To IPFS, as <c>{"ipfs":{}}</c>: a public copy that can't be removed.</summary>
    Ipfs = 1,

    /// <summary>To a URL, as <c>{"custom":{"url":"https://…"}}</c>. Headers remain closed.</summary>
    Url = 2,
}
