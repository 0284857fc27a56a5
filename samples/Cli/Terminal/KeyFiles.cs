using System.Text;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>A signing key in two files: the private key, which only its owner can read, and beside it the public key.</summary>
internal sealed class KeyFiles(string privatePath)
{
    public string PrivatePath => privatePath;

    public string PublicPath => privatePath + ".pub";

    /// <summary>Creates both files, which must not exist, before the key: the server returns the private key only once.</summary>
    public async Task<SigningKey> WriteAsync(Func<Task<CreatedSigningKey>> create)
    {
        string? existing = new[] { PrivatePath, PublicPath }.FirstOrDefault(Path.Exists);
        if (existing is not null)
        {
            throw new UsageException($"{existing} already exists.");
        }

        await using FileStream privateFile = PrivateFile.Create(PrivatePath);
        try
        {
            await using FileStream publicFile = PrivateFile.Create(PublicPath);
            CreatedSigningKey key = await create();
            string secret = key.PrivateKey?.Reveal()
                ?? throw new LivepeerException("The server created the key but did not return its private key.");
            await privateFile.WriteAsync(Encoding.UTF8.GetBytes(secret), CancellationToken.None);
            await publicFile.WriteAsync(Encoding.UTF8.GetBytes(key.PublicKey ?? ""), CancellationToken.None);
            return key;
        }
        catch
        {
            await privateFile.DisposeAsync();
            File.Delete(PrivatePath);
            File.Delete(PublicPath);
            throw;
        }
    }

    public async Task<SigningKeyPair> ReadAsync(CancellationToken cancellationToken)
    {
        const string PublicEnd = ".pub";
        if (PrivatePath.EndsWith(PublicEnd, StringComparison.OrdinalIgnoreCase) && !File.Exists(PublicPath))
        {
            throw new UsageException(
                $"{PrivatePath} is the name of a public key. Name the file of the private key: {PrivatePath[..^PublicEnd.Length]}");
        }

        string? missing = new[] { PrivatePath, PublicPath }.FirstOrDefault(path => !File.Exists(path));
        if (missing is not null)
        {
            throw new UsageException($"{missing} does not exist. Create a key with: livepeer signing-keys create <name>");
        }

        string secret = (await File.ReadAllTextAsync(PrivatePath, cancellationToken)).Trim();
        string publicKey = (await File.ReadAllTextAsync(PublicPath, cancellationToken)).Trim();
        return secret.Length > 0 && publicKey.Length > 0
            ? SigningKeyPair.Import(publicKey, new Secret(secret))
            : throw new UsageException("A key file is empty.");
    }
}
