namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Valid and invalid credentials, and requests that fail before they reach any group.</summary>
internal static class AuthScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        StudioAccount gone = replay.Studio.CreateAccount("gone@example.com");
        replay.Names.Add("31111111-2222-4333-8444-555555555555", gone.ApiKey);
        gone.Remove();

        // A dashboard token marks its user as seen, which all later responses about the user show.
        const string Marks = "auth-jwt-projectid-query-ok";
        await replay.ReplayAsync([.. report.Recorded.Select(exchange => exchange.Name).Where(name => name != Marks), Marks]);
    }
}
