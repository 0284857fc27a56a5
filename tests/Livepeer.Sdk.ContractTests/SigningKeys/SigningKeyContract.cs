using System.Security.Cryptography;

namespace Livepeer.Sdk.ContractTests.SigningKeys;

/// <summary>Keys that sign viewers' tokens. An account may have eleven: a test makes two at most.</summary>
public class SigningKeyContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task The_private_key_is_given_once_and_signs()
    {
        CreatedSigningKey created = await CreateAsync(new CreateSigningKeyRequest { Name = Mark });

        Assert.Equal(Mark, created.Name);
        Assert.Null(created.Disabled);
        using ECDsa key = ECDsa.Create();
        key.ImportFromPem(System.Text.Encoding.ASCII.GetString(Convert.FromBase64String(created.PrivateKey!.Reveal())));
        Assert.Equal(256, key.KeySize);
        Assert.Equal(3, PlaybackToken.Create(created, "playback-id").Split('.').Length);

        SigningKey read = await ReadAsync(() => Livepeer.SigningKeys.GetAsync(created.Id));
        Assert.Equal((Mark, created.PublicKey), (read.Name, read.PublicKey));
        Assert.DoesNotContain("privateKey", read.AdditionalProperties?.Keys ?? []);
    }

    [SkippableFact]
    public async Task A_key_is_renamed_disabled_and_deleted()
    {
        CreatedSigningKey created = await CreateAsync(new CreateSigningKeyRequest { Name = Mark });

        await Livepeer.SigningKeys.UpdateAsync(created.Id, new UpdateSigningKeyRequest { Name = Mark + " renamed", Disabled = true });
        SigningKey changed = await ReadAsync(() => Livepeer.SigningKeys.GetAsync(created.Id), key => key.Disabled == true);
        Assert.Equal((Mark + " renamed", true), (changed.Name, changed.Disabled));

        await Livepeer.SigningKeys.DeleteAsync(created.Id);
        await ReadUntilGoneAsync(() => Livepeer.SigningKeys.GetAsync(created.Id));
    }

    [SkippableFact]
    public async Task Pages_and_walks_end_although_the_server_offers_a_next_page_for_ever()
    {
        CreatedSigningKey first = await CreateAsync(new CreateSigningKeyRequest { Name = Mark + " 1" });
        CreatedSigningKey second = await CreateAsync(new CreateSigningKeyRequest { Name = Mark + " 2" });
        var query = new ListSigningKeysQuery { NameContains = Mark, PageSize = 100, IncludeTotalCount = true };

        Page<SigningKey> page = await ReadAsync(() => Livepeer.SigningKeys.ListPageAsync(query), page => page.TotalCount == 2);

        Assert.Null(page.NextCursor);
        Assert.Equal(new[] { first.Id, second.Id }.Order(), page.Items.Select(key => key.Id).Order());
        List<SigningKey> walked = await ToListAsync(Livepeer.SigningKeys.ListAsync(new ListSigningKeysQuery { NameContains = Mark, PageSize = 1 }));
        Assert.Equal(new[] { first.Id, second.Id }.Order(), walked.Select(key => key.Id).Order());
    }

    [SkippableFact]
    public async Task A_key_that_is_not_there_is_not_found() =>
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.SigningKeys.GetAsync("nope"));

    private async Task<CreatedSigningKey> CreateAsync(CreateSigningKeyRequest request)
    {
        try
        {
            CreatedSigningKey key = await Livepeer.SigningKeys.CreateAsync(request);
            Trace(() => Livepeer.SigningKeys.DeleteAsync(key.Id));
            return key;
        }
        catch (LivepeerAccessDeniedException error) when (error.Reason == AccessDeniedReason.Quota)
        {
            Skip.If(true, "The account has as many signing keys as it may.");
            throw;
        }
    }
}
