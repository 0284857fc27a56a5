namespace Livepeer.Sdk.Json;

/// <summary>Reads and writes secrets in the clear, for the server. Any value from the server is accepted, even a mask.</summary>
internal sealed class WireSecretConverter : RevealingSecretConverter
{
    protected override Secret ReadMask() => Secret.FromServer(Secret.SerializedMask);
}
