using Cli.Commands;

namespace Cli.Model;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    public const string Program = "livepeer";

    private const string Listen =
        "The server calls public hosts only, so nothing on your machine can receive its events. This command creates a temporary webhook "
        + "at a host that does not exist, reads from its log what the server tried to deliver, and sends each event to your endpoint: "
        + "once, in order, with a new date and signature.";

    private const string ListenAnswers =
        "2xx accepts an event and 3xx or 4xx refuses it. After 5xx or 30 seconds without a response it is sent again, up to 5 times. "
        + "While the endpoint is not running, the events wait for it.";

    private const string ListenLimits =
        "An event arrives some seconds late. A resend from the dashboard or by webhooks replay is not forwarded, because the log does "
        + "not distinguish it from a retry. playback.accessControl can't be forwarded. Because the server can't deliver to the temporary "
        + "webhook, it retries for about a day and may then send an email about it; with --url you can name a public URL that accepts "
        + "everything instead. Ctrl+C deletes the webhook, and pressing it again does not interrupt that. Kill -9 leaves it behind.";

    private const string ListenJson =
        "With --json, the first line has the type ready, with the secret if it is new, and each further line the type delivery.";

    private static readonly string[] _lists = ["With --json, the output is an array."];

    public static CommandNode Root { get; } = new CommandGroup(
        Program,
        "Live streams, video on demand and webhooks of Livepeer Studio.",
        new CommandLeaf<UploadCommand>("upload", "Upload files or folders; resumes if interrupted.")
        {
            Examples = ["upload talk.mp4", "upload recordings --parallel 8", "upload --resume"],
            Remarks =
            [
                "An interrupted upload leaves a checkpoint in the current folder, which only you can read. Anyone who has it can upload.",
                "With --json, one file results in an asset, and several in counts and a list of files.",
            ],
        },
        new CommandLeaf<ImportCommand>("import", "Create an asset from a file at a URL.")
        {
            Examples = ["import https://files.example/talk.mp4 --name talk"],
        },
        new CommandLeaf<WatchCommand>("watch", "Wait until assets or tasks are done.")
        {
            Examples = ["watch 09f8b46c-61a0-4254-9875-f71f4c605bc7"],
            Remarks = ["Ends with exit code 5 if any of them failed."],
        },
        new CommandLeaf<DownloadCommand>("download", "Download an asset's file; resumes if interrupted.")
        {
            Examples = ["download 09f8b46c-61a0-4254-9875-f71f4c605bc7 talk.mp4"],
        },
        new CommandLeaf<ExportCommand>("export", "Copy an asset to IPFS or to a URL.")
        {
            Examples = ["export 09f8b46c-61a0-4254-9875-f71f4c605bc7"],
        },
        new CommandLeaf<TranscodeCommand>("transcode", "Transcode a file into your own S3 storage.")
        {
            Examples = ["transcode https://files.example/talk.mp4 --endpoint https://s3.example --bucket videos --hls /talk"],
            Remarks = ["The credentials of the storage are read from S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY."],
        },
        new CommandLeaf<LiveCommand>("live", "Create a stream to broadcast on, and watch it.")
        {
            Examples = ["live launch --record"],
            Remarks = ["Ctrl+C ends the view, not the stream. With --json, the stream is created and not watched."],
        },
        new CommandLeaf<ListenCommand>("listen", "Forward webhook events to this machine.")
        {
            Examples =
            [
                "listen --forward-to http://localhost:5000/hooks/livepeer",
                "listen --forward-to localhost:5000/hooks --events asset.ready",
            ],
            Remarks = [Listen, ListenAnswers, ListenLimits, ListenJson],
        },
        new CommandGroup(
            "assets",
            "Videos on demand.",
            new CommandLeaf<AssetsListCommand>("list", "List assets.")
            {
                Examples = ["assets list --phase failed --json"],
                Remarks = _lists,
            },
            new CommandLeaf<AssetsGetCommand>("get", "Show an asset.")
            {
                Examples = ["assets get 09f8b46c-61a0-4254-9875-f71f4c605bc7"],
            },
            new CommandLeaf<AssetsUpdateCommand>("update", "Rename an asset that is ready.")
            {
                Examples = ["assets update 09f8b46c-61a0-4254-9875-f71f4c605bc7 --name keynote"],
            },
            new CommandLeaf<AssetsDeleteCommand>("delete", "Delete assets.")
            {
                Examples = ["assets delete 09f8b46c-61a0-4254-9875-f71f4c605bc7 --yes"],
            }),
        new CommandGroup(
            "streams",
            "Live streams.",
            new CommandLeaf<StreamsListCommand>("list", "List streams.") { Examples = ["streams list --active"], Remarks = _lists },
            new CommandLeaf<StreamsCreateCommand>("create", "Create a stream, and show its stream key.")
            {
                Examples = ["streams create launch --record --policy jwt"],
            },
            new CommandLeaf<StreamsGetCommand>("get", "Show a stream.")
            {
                Examples = ["streams get de7818e7-610a-4057-8f6f-b785dc1e6f88 --show-secrets"],
            },
            new CommandLeaf<StreamsUpdateCommand>("update", "Change a stream.")
            {
                Examples = ["streams update de7818e7-610a-4057-8f6f-b785dc1e6f88 --record true"],
            },
            new CommandLeaf<StreamsSuspendCommand>("suspend", "Refuse broadcasts, and end the current one.")
            {
                Examples = ["streams suspend de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            },
            new CommandLeaf<StreamsResumeCommand>("resume", "Accept broadcasts again.")
            {
                Examples = ["streams resume de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            },
            new CommandLeaf<StreamsTerminateCommand>("terminate", "End the current broadcast.")
            {
                Examples = ["streams terminate de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            },
            new CommandLeaf<StreamsDeleteCommand>("delete", "Delete streams.")
            {
                Examples = ["streams delete de7818e7-610a-4057-8f6f-b785dc1e6f88"],
            }),
        new CommandGroup(
            "sessions",
            "Broadcasts of streams, and their recordings.",
            new CommandLeaf<SessionsListCommand>("list", "List sessions.")
            {
                Examples = ["sessions list --stream de7818e7-610a-4057-8f6f-b785dc1e6f88"],
                Remarks = _lists,
            },
            new CommandLeaf<SessionsGetCommand>("get", "Show a session.")
            {
                Examples = ["sessions get 8a183ac4-64a7-4a1c-b1f5-2b4f0e25a4b1"],
            },
            new CommandLeaf<SessionsRecordingCommand>("recording", "Wait for the recording of a session, and show its asset.")
            {
                Examples = ["sessions recording 8a183ac4-64a7-4a1c-b1f5-2b4f0e25a4b1"],
                Remarks = ["The recording is an asset: download fetches its file."],
            }),
        new CommandGroup(
            "tasks",
            "The server's work on assets.",
            new CommandLeaf<TasksListCommand>("list", "List tasks.") { Examples = ["tasks list --type export"], Remarks = _lists },
            new CommandLeaf<TasksGetCommand>("get", "Show a task.")
            {
                Examples = ["tasks get 2d5ae2ee-1f0a-4c36-8d6f-1b8e2f6c9f0e"],
            },
            new CommandLeaf<TasksRetryCommand>("retry", "Try a failed task again.")
            {
                Examples = ["tasks retry 2d5ae2ee-1f0a-4c36-8d6f-1b8e2f6c9f0e"],
                Remarks = ["Does not wait for the task: watch does."],
            }),
        new CommandGroup(
            "playback",
            "What viewers see.",
            new CommandLeaf<PlaybackGetCommand>("get", "Show how to play an asset, a stream or a session.")
            {
                Examples = ["playback get eaw4nk06ts2d0mzb"],
            }),
        new CommandGroup(
            "tokens",
            "Tokens that let viewers watch.",
            new CommandLeaf<TokensCreateCommand>("create", "Create a playback token from a signing key. No request is sent.")
            {
                Examples = ["tokens create eaw4nk06ts2d0mzb --key gate.key --lifetime 2h"],
            }),
        new CommandGroup(
            "signing-keys",
            "Keys that sign playback tokens.",
            new CommandLeaf<SigningKeysListCommand>("list", "List signing keys.") { Examples = ["signing-keys list"], Remarks = _lists },
            new CommandLeaf<SigningKeysCreateCommand>("create", "Create a signing key, and write it to files that only you can read.")
            {
                Examples = ["signing-keys create gate"],
            },
            new CommandLeaf<SigningKeysDeleteCommand>("delete", "Delete signing keys.")
            {
                Examples = ["signing-keys delete 78df0075-b5f3-4683-a618-1086faca35dc"],
            }),
        new CommandGroup(
            "webhooks",
            "URLs that receive events.",
            new CommandLeaf<WebhooksListCommand>("list", "List webhooks.") { Examples = ["webhooks list"], Remarks = _lists },
            new CommandLeaf<WebhooksCreateCommand>("create", "Create a webhook.")
            {
                Examples = ["webhooks create https://site.example/hooks --events asset.ready"],
                Remarks = ["Deliveries are signed with LIVEPEER_WEBHOOK_SECRET. If it is not set, a new secret is created and shown."],
            },
            new CommandLeaf<WebhooksGetCommand>("get", "Show a webhook.")
            {
                Examples = ["webhooks get c281ec9f-cc52-41ac-8bfb-f7ddd50ce378 --show-secrets"],
            },
            new CommandLeaf<WebhooksUpdateCommand>("update", "Change a webhook.")
            {
                Examples = ["webhooks update c281ec9f-cc52-41ac-8bfb-f7ddd50ce378 --events asset.ready,asset.failed"],
            },
            new CommandLeaf<WebhooksDeleteCommand>("delete", "Delete webhooks.")
            {
                Examples = ["webhooks delete c281ec9f-cc52-41ac-8bfb-f7ddd50ce378"],
            },
            new CommandLeaf<WebhooksLogCommand>("log", "List deliveries.")
            {
                Examples = ["webhooks log c281ec9f-cc52-41ac-8bfb-f7ddd50ce378 --failed"],
                Remarks = _lists,
            },
            new CommandLeaf<WebhooksReplayCommand>("replay", "Redeliver events whose deliveries all failed.")
            {
                Examples = ["webhooks replay c281ec9f-cc52-41ac-8bfb-f7ddd50ce378 --since 2h"],
                Remarks = ["Ends with exit code 5 if any delivery fails again."],
            }),
        new CommandGroup(
            "api-keys",
            "Keys of the API.",
            new CommandLeaf<ApiKeysListCommand>("list", "List API keys by their last characters.")
            {
                Examples = ["api-keys list"],
                Remarks = ["Requires LIVEPEER_ACCESS_TOKEN.", .. _lists],
            }),
        new CommandLeaf<CompletionsCommand>("completions", "Write a script that completes commands in a shell.")
        {
            Examples = ["completions bash"],
            Remarks =
            [
                "bash: add to ~/.bashrc: source <(livepeer completions bash)",
                "zsh: add to ~/.zshrc, after compinit: source <(livepeer completions zsh)",
                "fish: livepeer completions fish > ~/.config/fish/completions/livepeer.fish",
                "PowerShell: add to $PROFILE: livepeer completions powershell | Out-String | Invoke-Expression",
            ],
        })
    {
        Examples = ["upload talk.mp4", "streams create launch --record", "upload talk.mp4 --local"],
    };
}
