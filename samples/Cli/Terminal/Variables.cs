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
        (BaseUrl, "The API. By default, https://livepeer.studio/api."),
        (AccessToken, "A dashboard session's token, for api-keys only."),
        (WebhookSecret, "Signs the events of webhooks create and listen."),
        (S3AccessKeyId, "The access key of your storage, for transcode."),
        (S3SecretAccessKey, "The secret key of your storage, for transcode."),
        (NoColor, "If not empty: no colors and no progress bars."),
        (Terminal, "If dumb: no colors and no progress bars."),
    ];
}
