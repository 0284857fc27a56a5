namespace Livepeer.Sdk.Testing;

/// <summary>How the server compares a field.</summary>
internal enum FieldKind
{
    /// <summary>As text, exactly.</summary>
    Text,

    /// <summary>As text, anywhere in it, whatever the case.</summary>
    Search,

    /// <summary>As true or not.</summary>
    Flag,

    /// <summary>As a number.</summary>
    Number,
}
