namespace Cli.Terminal;

/// <summary>The environment variables that the program reads.</summary>
internal static class Variables
{
    public const string ApiKey = "LIVEPEER_API_KEY";
    public const string BaseUrl = "LIVEPEER_BASE_URL";
    public const string AccessToken = "LIVEPEER_ACCESS_TOKEN";
    public const string WebhookSecret = "LIVEPEER_WEBHOOK_SECRET";
    public const string S3AccessKeyId = "S3_ACCESS_KEY_ID";
    public const string S3SecretAccessKey = "S3_SECRET_ACCESS_KEY";
    public const string NoColor = "NO_COLOR";
    public const string Terminal = "TERM";

    /// <summary>Gets all variables with their descriptions, which the help shows.</summary>
    public static IReadOnlyList<(string Name, string Description)> Table { get; } =
    [
        (ApiKey, "The API key. Required, except with --local."),
        (BaseUrl, "The URL of the API. By default, https://livepeer.studio/api."),
        (AccessToken, "The access token of a dashboard session. Only api-keys needs it."),
        (WebhookSecret, "The shared secret that webhooks create and listen sign with."),
        (S3AccessKeyId, "The access key of your storage, for transcode."),
        (S3SecretAccessKey, "The secret key of your storage, for transcode."),
        (NoColor, "If not empty, there are no colors and no progress bars."),
        (Terminal, "If dumb, there are no colors and no progress bars."),
    ];
}
