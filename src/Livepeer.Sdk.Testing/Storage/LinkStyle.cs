namespace Livepeer.Sdk.Testing;

/// <summary>When a list offers a next page.</summary>
internal enum LinkStyle
{
    /// <summary>Where the page is full.</summary>
    FullPage,

    /// <summary>On every page that isn't empty, with the cursor "undefined" where there is no next one.</summary>
    Broken,

    /// <summary>Never.</summary>
    None,
}
