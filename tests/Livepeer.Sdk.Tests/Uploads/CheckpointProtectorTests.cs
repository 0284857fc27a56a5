using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A protected checkpoint can be neither read nor changed without its key.</summary>
public sealed class CheckpointProtectorTests
{
    private static readonly byte[] _key = UploadCheckpointProtector.CreateKey();

    private readonly UploadCheckpointProtector _protector = new(_key);

    [Fact]
    public void What_is_protected_loads_with_the_same_key_only()
    {
        UploadCheckpoint checkpoint = UploadCheckpoint.Load(Encoding.UTF8.GetBytes(CheckpointScene.Json(true).ToJsonString()));

        byte[] hidden = checkpoint.Save(_protector.Protect);

        Assert.DoesNotContain("t0ken", Encoding.Latin1.GetString(hidden), StringComparison.Ordinal);
        Assert.NotEqual(hidden, checkpoint.Save(_protector.Protect));
        Assert.Equal(checkpoint.Save(), UploadCheckpoint.Load(hidden, new UploadCheckpointProtector(_key).Unprotect).Save());
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load(hidden));
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load(hidden, new UploadCheckpointProtector(UploadCheckpointProtector.CreateKey()).Unprotect));
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load(checkpoint.Save(), _protector.Unprotect));
        Assert.Equal("***", _protector.ToString());
    }

    [Fact]
    public void Any_change_is_noticed()
    {
        byte[] hidden = _protector.Protect([.. "some bytes"u8]);
        for (int i = 0; i < hidden.Length; i++)
        {
            byte[] changed = [.. hidden];
            changed[i] ^= 1;
            Assert.Throws<FormatException>(() => _protector.Unprotect(changed));
            Assert.Throws<FormatException>(() => UploadCheckpoint.Load(changed, _protector.Unprotect));
            Assert.Throws<FormatException>(() => _protector.Unprotect(hidden[..i]));
            Assert.Throws<FormatException>(() => _protector.Unprotect([.. hidden, 0]));
        }

        var random = new Random(Fuzz.Seed);
        for (int i = 0; i < Fuzz.Count; i++)
        {
            byte[] bytes = new byte[random.Next(100)];
            random.NextBytes(bytes);
            Assert.Throws<FormatException>(() => _protector.Unprotect(random.Next(2) == 0 ? bytes : [.. hidden[..5], .. bytes]));
        }
    }

    [Fact]
    public void A_protector_of_the_callers_that_fails_is_reported_as_a_checkpoint_that_is_not_valid()
    {
        var thrown = new System.Security.Cryptography.CryptographicException();

        Assert.Same(thrown, Assert.Throws<FormatException>(() => UploadCheckpoint.Load([1], _ => throw thrown)).InnerException);
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load([1], _ => null!));
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load([1], _ => []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_size_is_refused(int size) =>
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => new UploadCheckpointProtector(new byte[size])).ParamName);

    [Fact]
    public void An_empty_checkpoint_can_be_protected() => Assert.Empty(_protector.Unprotect(_protector.Protect([])));

    [Fact]
    public void A_refusal_says_why()
    {
        byte[] hidden = _protector.Protect([1, 2, 3]);
        hidden[^1] ^= 1;

        Assert.Equal(
            "The key must have 32 bytes. (Parameter 'key')",
            Assert.Throws<ArgumentException>(() => new UploadCheckpointProtector([])).Message);
        Assert.Equal(
            "This is not a protected upload checkpoint.",
            Assert.Throws<FormatException>(() => _protector.Unprotect([])).Message);
        Assert.Equal(
            "The protected upload checkpoint was changed, or protected with another key.",
            Assert.Throws<FormatException>(() => _protector.Unprotect(hidden)).Message);
    }

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>("key", () => new UploadCheckpointProtector(null!));
        Assert.Throws<ArgumentNullException>("checkpoint", () => _protector.Protect(null!));
        Assert.Throws<ArgumentNullException>("protectedCheckpoint", () => _protector.Unprotect(null!));
    }
}
