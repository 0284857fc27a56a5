// A console program with nothing but the package; also published trimmed, as a single file and as native code. Arguments: URL KEY.
using Livepeer.Sdk;

using var livepeer = new LivepeerClient(
    LivepeerCredential.ApiKey(args[1]), options => options.BaseAddress = new Uri(args[0]));
LivepeerStream created = await livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = "console" });
LivepeerStream read = await livepeer.Streams.GetAsync(created.Id);
int count = await livepeer.Streams.ListAsync().CountAsync();
await livepeer.Streams.DeleteAsync(created.Id);
try
{
    await livepeer.Streams.GetAsync(created.Id);
    return 1;
}
catch (LivepeerNotFoundException)
{
    Console.WriteLine($"{read.Name}: {read.PlaybackId}, {count} in the list, key {read.StreamKey}");
    return read.Name == "console" && count > 0 && !read.StreamKey!.ToString()!.Contains(read.StreamKey.Reveal(), StringComparison.Ordinal) ? 0 : 1;
}
