using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Checkpoints with something wrong in them: a value replaced, or bytes changed.</summary>
internal static class CheckpointFuzz
{
    private static readonly string[] _values =
    [
        "null", "true", "{}", "[]", "\"\"", "\"..\"", "\"x\"", "0", "-1", "1", "1.5", "1e400", "9223372036854775807", "-9223372036854775808",
        "99999999999999999999999", "\"http://loopback/\"", "\"https://upload.example/other\"", "\"//\"", "\"https://[::1\"", "\"\\u0000\"", "\"AAAA\"",
        "\"9999-12-31T23:59:59Z\"", "[[[[[]]]]]", "{\"id\":{\"id\":7}}", "\"***\"", "32", "100",
    ];

    public static byte[] Next(Random random)
    {
        JsonObject json = CheckpointScene.Json(random.Next(2) == 0);
        for (int i = random.Next(3); i >= 0; i--)
        {
            Replace(json, random);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(json.ToJsonString());
        return random.Next(3) == 0 ? Spoil(bytes, random) : bytes;
    }

    private static void Replace(JsonObject json, Random random)
    {
        string[] names = [.. json.Select(pair => pair.Key)];
        string name = names[random.Next(names.Length)];
        if (json[name] is JsonObject inner && inner.Count > 0 && random.Next(4) > 0)
        {
            Replace(inner, random);
            return;
        }

        json.Remove(name);
        if (random.Next(8) > 0)
        {
            json[name] = JsonNode.Parse(_values[random.Next(_values.Length)]);
        }
    }

    private static byte[] Spoil(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length);
        return random.Next(4) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], .. bytes[random.Next(bytes.Length)..]],
            _ => [.. bytes[..at], 0xED, 0xA0, 0x80, .. bytes[at..]],
        };
    }
}
