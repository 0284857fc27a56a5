namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class StreamCases : ExchangeCases
{
    private const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";

    public StreamCases()
        : base("stream")
    {
        Sends("stream-get", client => client.Streams.GetAsync(Id));
        Sends("stream-get-404", client => client.Streams.GetAsync("00000000-0000-0000-0000-000000000000"));
    }
}
