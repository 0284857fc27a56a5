namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on tasks.</summary>
internal static class TaskRoutes
{
    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        LivepeerTask task = await Ownership.GetTaskAsync(call, call.Id).ConfigureAwait(false);
        await call.WriteAsync(TaskView.Create(task, options), ProxyJson.Default.TaskView).ConfigureAwait(false);
    }
}
