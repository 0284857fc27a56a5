namespace Livepeer.Sdk.Testing;

/// <summary>When a list returns a link to the next page.</summary>
internal enum LinkStyle
{
    /// <summary>If the page is full.</summary>
    FullPage,

    /// <summary>On every page that isn't empty, with the cursor "undefined" on the last one.</summary>
    Broken,

    /// <summary>Never.</summary>
    None,
}
