namespace Livepeer.Sdk.Testing;

/// <summary>How the server compares a field.</summary>
internal enum FieldKind
{
    /// <summary>As text, for equality.</summary>
    Text,

    /// <summary>As text, for containment, ignoring case.</summary>
    Search,

    /// <summary>As a Boolean.</summary>
    Flag,

    /// <summary>As a number.</summary>
    Number,
}
