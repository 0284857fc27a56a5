namespace Livepeer.Sdk.Tests.Storms;

/// <summary>A response on its way through a <see cref="FaultGateway"/>.</summary>
internal sealed record GatewayResponse(int Status, Dictionary<string, string[]> Headers, byte[] Body)
{
    public void Set(string name, string? value)
    {
        if (value is null)
        {
            Headers.Remove(name);
        }
        else
        {
            Headers[name] = [value];
        }
    }
}
