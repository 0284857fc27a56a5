using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Random uploads, with random responses: statuses, headers and bodies.</summary>
internal static class UploadFuzz
{
    private static readonly int[] _statuses =
        [200, 201, 202, 204, 206, 299, 300, 301, 302, 304, 307, 400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 417, 418, 422, 423, 425, 429,
        431, 460, 500, 501, 502, 503, 504, 505, 511, 520, 599, 999];

    private static readonly string[] _numbers =
        ["0", "-1", "1", "9223372036854775807", "9223372036854775808", "1e3", "", " ", "0x10", "1, 2", "١٢", "many", "4096"];

    private static readonly string[] _locations =
        ["", "/", "//", "///", "/x", "x", "?", "#", "https://", "https://[::1", "http://loopback/x", "file:///etc/passwd", "http://internal:1/x",
        "javascript:alert(1)", "https://a@b@c/", "\\\\host\\x", "%", "/%zz", "https://upload.invalid/x"];

    private static readonly string[] _waits = ["0", "-1", "2147483647", "4294968", "99999", "99999999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "soon", ""];

    private static readonly string[] _bodies =
        ["", "{}", "null", "{\"errors\":[\"\\ud800\"]}", "{\"errors\":[\"no\"]}", "{\"errors\":{\"a\":1}}", "[[[[", "<html>x</html>", "\u001b[2Jgone\u0007",
        "{\"error\":\"asset has already been uploaded\"}", "\u00ff\u00fe\u0000", "{\"detail\":[{\"loc\":[1,null],\"msg\":\"x\\u001b[0m\"}]}"];

    private static readonly string[] _types = ["text/plain", "application/json", "text/html", "application/problem+json", "nonsense", "text/html; charset=utf-99"];

    public static FaultBehaviour? Next(RequestHead head, Random random)
    {
        switch (random.Next(12))
        {
            case < 5:
                return null;
            case 5:
                return FaultBehaviour.ReadThenReset;
            case 6:
                return FaultBehaviour.ReadThenClose;
            case 7:
                return FaultBehaviour.SendRaw([Raw(random)]);
            default:
                break;
        }

        int status = random.Next(3) == 0 ? head.Method == "POST" ? 201 : 204 : Pick(_statuses, random);
        var headers = new List<KeyValuePair<string, string>>();
        Add("Upload-Offset", random.Next(2) == 0 ? Pick(_numbers, random) : $"{random.Next(4000)}");
        Add("Upload-Length", Pick(_numbers, random), 5);
        Add("Location", Pick(_locations, random));
        Add("Retry-After", Pick(_waits, random), 4);
        string body = status is 204 or 304 ? "" : Pick(_bodies, random).Replace("no", UploadHost.Token, StringComparison.Ordinal);
        return FaultBehaviour.Respond(new FaultResponse(status, body, headers, Pick(_types, random)));

        void Add(string name, string value, int seldom = 2)
        {
            if (random.Next(seldom) == 0)
            {
                headers.Add(new(name, value));
            }
        }
    }

    public static Task UploadAsync(UploadHost host, Random random)
    {
        byte[] video = new byte[random.Next(1, 4000)];
        var options = new UploadOptions
        {
            Method = random.Next(4) == 0 ? UploadMethod.Direct : UploadMethod.Resumable,
            ChunkSize = random.Next(2) == 0 ? null : random.Next(1000, 4000),
            Length = random.Next(2) == 0 ? null : video.Length,
            MaxRetries = random.Next(4),
            RetryDelay = TimeSpan.Zero,
        };
        Stream stream = random.Next(2) == 0 || options is { Method: UploadMethod.Direct, Length: null } ? new MemoryStream(video) : new OneWayStream(video);
        return host.Assets.UploadAsync(stream, new CreateAssetRequest { Name = "film" }, options);
    }

    private static string Raw(Random random) => random.Next(5) switch
    {
        0 => "",
        1 => "HTTP/1.1 20",
        2 => "HTTP/1.1 204 No Content\r\nUpload-Offset: 1",
        3 => "HTTP/9.9 204 No\r\n\r\n",
        _ => "HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    };

    private static T Pick<T>(T[] values, Random random) => values[random.Next(values.Length)];
}
