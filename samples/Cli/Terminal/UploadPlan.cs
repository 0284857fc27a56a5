using System.Text.Json;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>The arguments of an upload, stored beside its checkpoint, so that <c>upload --resume</c> needs none.</summary>
internal sealed record UploadPlan(string[] Paths, string? Name)
{
    public static string PathBeside(string checkpoint) => checkpoint + ".plan";

    public static async Task<UploadPlan> ReadAsync(string checkpoint, CancellationToken cancellationToken)
    {
        string path = PathBeside(checkpoint);
        if (!File.Exists(path))
        {
            throw new UsageException("There is no upload to resume in this folder.");
        }

        try
        {
            UploadPlan? plan = JsonSerializer.Deserialize<UploadPlan>(await File.ReadAllTextAsync(path, cancellationToken));
            if (plan?.Paths is { Length: > 0 } paths && !paths.Contains(null!))
            {
                return plan;
            }
        }
        catch (JsonException)
        {
            // Treated like a missing plan.
        }

        throw new UsageException($"{path} is damaged. Specify the files again, with --resume.");
    }

    public Task WriteAsync(string checkpoint, CancellationToken cancellationToken) =>
        PrivateFile.WriteAsync(PathBeside(checkpoint), JsonSerializer.Serialize(this), cancellationToken);

    /// <summary>Enumerates the files lazily: a folder may contain many.</summary>
    public IEnumerable<UploadItem> Items(string checkpoint)
    {
        // It and the files beside it may lie in the folder that is uploaded. They are secret.
        string own = Path.GetFullPath(checkpoint);
        return Paths.SelectMany(Files).Where(path => path != own && !path.StartsWith(own + ".", StringComparison.Ordinal))
            .Distinct().Select(Item);
    }

    private UploadItem Item(string path) => Name is null
        ? UploadItem.FromFile(path)
        : new UploadItem { Path = path, Request = new CreateAssetRequest { Name = Name } };

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }).Where(file => !Path.GetFileName(file).StartsWith('.'))
        : [path];
}
