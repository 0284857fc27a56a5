namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes secrets as the server needs them. Whatever the server stores is read, even a mask.</summary>
internal sealed class WireSecretConverter : RevealingSecretConverter
{
    protected override Secret ReadMask() => Secret.FromServer(Secret.SerializedMask);
}
