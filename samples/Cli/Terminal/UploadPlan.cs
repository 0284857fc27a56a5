using System.Text.Json;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>What an upload was asked for, kept beside its checkpoint, so that <c>upload --resume</c> needs no more words.</summary>
internal sealed record UploadPlan(string[] Paths, string? Name)
{
    public static string PathBeside(string checkpoint) => checkpoint + ".plan";

    public static async Task<UploadPlan> ReadAsync(string checkpoint, CancellationToken cancellationToken)
    {
        string path = PathBeside(checkpoint);
        if (!File.Exists(path))
        {
            throw new UsageException("There is nothing to resume here.");
        }

        return JsonSerializer.Deserialize<UploadPlan>(await File.ReadAllTextAsync(path, cancellationToken))
            ?? throw new UsageException("What was to be uploaded can't be read any more. Name the files again.");
    }

    public Task WriteAsync(string checkpoint, CancellationToken cancellationToken) =>
        PrivateFile.WriteAsync(PathBeside(checkpoint), JsonSerializer.Serialize(this), replace: true, cancellationToken);

    /// <summary>The files, found as they are needed: a folder may hold many.</summary>
    public IEnumerable<UploadItem> Items() => Paths.SelectMany(Files).Select(path => Name is null
        ? UploadItem.FromFile(path)
        : new UploadItem { Path = path, Request = new CreateAssetRequest { Name = Name } });

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }).Where(file => !Path.GetFileName(file).StartsWith('.'))
        : [path];
}
