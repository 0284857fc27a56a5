namespace Livepeer.Sdk.Tests.Tasks;

public sealed class ExportOutputTests
{
    [Fact]
    public void What_came_of_an_export_is_one_call_away()
    {
        LivepeerTask task = new()
        {
            Type = TaskType.Export,
            Status = new() { Phase = TaskPhase.Completed },
            Output = new() { Export = new() { Ipfs = new() { VideoFileUrl = "ipfs://QmVideo" } } },
        };

        Assert.Equal("ipfs://QmVideo", task.GetExport().Ipfs?.VideoFileUrl);
    }

    [Theory]
    [InlineData("upload", "completed")]
    [InlineData("export", "running")]
    public void A_task_without_it_says_what_it_is_instead(string type, string phase)
    {
        LivepeerTask task = new() { Type = new(type), Status = new() { Phase = new(phase) } };

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(task.GetExport);

        Assert.Contains($"'{type}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"'{phase}'", exception.Message, StringComparison.Ordinal);
    }
}
