namespace Livepeer.Sdk.Uploads;

/// <summary>The block to encrypt next, and the encrypted block before it.</summary>
internal sealed record CipherMark(long Block, byte[] Cipher);
