using System.ComponentModel;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>Reads credentials from the environment, because others can read the command line.</summary>
internal sealed class TranscodeCommand(CliEnvironment environment) : StudioCommand<TranscodeCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        LivepeerTask task = await session.Client.Transcoding.CreateAsync(
            new TranscodeRequest
            {
                Input = TranscodeInput.FromUrl(settings.Url),
                Storage = TranscodeStorage.ToS3(settings.Endpoint, settings.Bucket, Credentials(session.Environment)),
                Outputs = new TranscodeOutputs { Hls = settings.Hls, Mp4 = settings.Mp4 },
            },
            cancellationToken);
        session.Output.Say($"Task {task.Id} transcodes the file.");
        if (!settings.NoWait)
        {
            task = await Bars.RunAsync(
                session.Output, bars => Bars.WaitForTaskAsync(session, task.Id, bars("transcode"), cancellationToken));
        }

        TaskView.Write(session.Output, task);
        return ExitCode.Success;
    }

    private static S3Credentials Credentials(CliEnvironment environment) =>
        new(Variable(environment, Variables.S3AccessKeyId), Variable(environment, Variables.S3SecretAccessKey));

    private static Secret Variable(CliEnvironment environment, string name) => environment.Variable(name) is { } value
        ? new Secret(value)
        : throw new UsageException($"Set {name}: the server needs it to write to your storage.");

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<url>")]
        [Description("The URL of the file.")]
        public required string Url { get; init; }

        [CommandOption("--endpoint <URL>", isRequired: true)]
        [Description("The S3 service, such as https://s3.example.")]
        public required string Endpoint { get; init; }

        [CommandOption("--bucket <NAME>", isRequired: true)]
        [Description("The bucket to write to.")]
        public required string Bucket { get; init; }

        [CommandOption("--hls <PREFIX>")]
        [Description("Write HLS below this path of the bucket. By default, none.")]
        public string? Hls { get; init; }

        [CommandOption("--mp4 <PREFIX>")]
        [Description("Write MP4 below this path of the bucket. By default, none.")]
        public string? Mp4 { get; init; }

        [CommandOption("--no-wait")]
        [Description("Don't wait until the task is completed.")]
        public bool NoWait { get; init; }

        public override ValidationResult Validate() => Hls is null && Mp4 is null
            ? ValidationResult.Error("Say where to with --hls, --mp4 or both.")
            : ValidationResult.Success();
    }
}
