using System.ComponentModel;
using System.Globalization;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Converts a <see cref="Secret"/> from a string, as configuration and model binding do, and to its mask. Newtonsoft.Json writes
/// what this converts to.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? new Secret(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Secret && destinationType == typeof(string)
            ? Secret.SerializedMask
            : base.ConvertTo(context, culture, value, destinationType);
}
