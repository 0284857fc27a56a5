using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Livepeer.Sdk.Downloads;

/// <summary>
/// The claims that the headers of a response make about the file. A claim that contradicts the request, another claim or what is known
/// about the file makes the response unusable.
/// </summary>
internal sealed class DownloadResponse
{
    private const int MaxValidatorLength = 1024;

    /// <summary>
    /// <c>Last-Modified</c> has a resolution of one second, in which a file can change twice. The date identifies a version only after
    /// that.
    /// </summary>
    private static readonly TimeSpan _dateResolution = TimeSpan.FromSeconds(1);

    private readonly ContentRangeHeaderValue? _range;
    private readonly bool _hasRange;
    private readonly string? _mediaType;
    private readonly string? _encoding;
    private readonly bool _hasSeveralLengths;
    private readonly bool _endsWithConnection;

    public DownloadResponse(HttpResponseMessage response)
    {
        HttpContentHeaders headers = response.Content.Headers;
        Status = response.StatusCode;
        Validator = ReadValidator(response);
        ContentLength = headers.ContentLength;
        _hasRange = headers.NonValidated.TryGetValues("Content-Range", out HeaderStringValues ranges);
        _range = ranges.Count == 1 && ContentRangeHeaderValue.TryParse(ranges.ToString(), out ContentRangeHeaderValue? range)
            && range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase) ? range : null;
        _hasSeveralLengths = headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues lengths)
            && lengths.Distinct(StringComparer.Ordinal).Count() > 1;
        _mediaType = headers.ContentType?.MediaType;
        _encoding = FindEncoding(response);
        _endsWithConnection = response.Version.Major < 2
            && ContentLength is null
            && response.Headers.TransferEncodingChunked != true;
    }

    public HttpStatusCode Status { get; }

    /// <summary>Gets the strong validator of this version of the file; <see langword="null"/> if the server names none.</summary>
    public string? Validator { get; }

    /// <summary>Gets the total size that the server claims; <see langword="null"/> if it claims none.</summary>
    public long? Total => _range?.Length ?? (Status == HttpStatusCode.OK ? ContentLength : null);

    /// <summary>Gets how many bytes the body must have; <see langword="null"/> if the server does not say.</summary>
    public long? BodyLength => _range is { HasRange: true } range ? range.To - range.From + 1 : ContentLength;

    private long? ContentLength { get; }

    /// <summary>Whether a value can be sent in a header and identifies exactly one version of a file.</summary>
    public static bool IsValidator(string? value) => value is { Length: > 0 and <= MaxValidatorLength }
        && Ascii.IsValid(value)
        && !value.Any(char.IsControl)
        && (value[0] == '"' || char.IsAsciiLetter(value[0]))
        && !value.StartsWith("W/", StringComparison.Ordinal);

    /// <summary>Checks a response with the whole file.</summary>
    /// <returns>What is wrong; <see langword="null"/> if nothing is.</returns>
    public string? FindFaultInWhole()
    {
        if (FindFaultInBody() is { } fault)
        {
            return fault;
        }

        if (_hasRange && _range is not { HasRange: true, HasLength: true, From: 0 })
        {
            return "the response to a request for the whole file has part of it";
        }

        if (_range is { } range && (range.To + 1 != range.Length || (ContentLength ?? range.Length) != range.Length))
        {
            return "Content-Range and Content-Length disagree";
        }

        // A broken connection would look like the end of the file.
        return _endsWithConnection ? "the server does not say where the file ends" : null;
    }

    /// <summary>Checks a response to a request for the rest of the file.</summary>
    /// <param name="offset">The first byte that was requested.</param>
    /// <param name="total">The size of the file; <see langword="null"/> if it is unknown.</param>
    /// <param name="validator">The version of the file that was requested.</param>
    /// <returns>What is wrong; <see langword="null"/> if nothing is.</returns>
    public string? FindFaultInRest(long offset, long? total, string? validator)
    {
        if (FindFaultInBody() is { } fault)
        {
            return fault;
        }

        if (_range is not { HasRange: true, HasLength: true } range)
        {
            return "Content-Range is missing or invalid";
        }

        if (range.From != offset)
        {
            return "the response begins at another byte than requested";
        }

        if ((ContentLength ?? BodyLength) != BodyLength)
        {
            return "Content-Range and Content-Length disagree";
        }

        return range.Length == (total ?? range.Length) && Validator == validator ? null : "the file changed";
    }

    /// <summary>Whether a 416 says that the requested offset is the end of the same version of the file.</summary>
    public bool IsEndOfFile(long offset, string? validator) =>
        _range is { HasRange: false, HasLength: true } range && range.Length == offset && Validator == validator;

    private string? FindFaultInBody()
    {
        if (_encoding is not null)
        {
            return "the file is compressed, which was not requested";
        }

        if (_hasSeveralLengths)
        {
            return "it has more than one Content-Length";
        }

        return string.Equals(_mediaType, "multipart/byteranges", StringComparison.OrdinalIgnoreCase)
            ? "the response has several ranges, which were not requested"
            : null;
    }

    private static string? FindEncoding(HttpResponseMessage response) => response.Content.Headers.ContentEncoding
        .Concat(response.Headers.TransferEncoding.Select(coding => coding.Value))
        .FirstOrDefault(coding => !coding.Equals("identity", StringComparison.OrdinalIgnoreCase)
            && !coding.Equals("chunked", StringComparison.OrdinalIgnoreCase));

    private static string? ReadValidator(HttpResponseMessage response)
    {
        if (response.Headers.NonValidated.Contains("ETag"))
        {
            string? tag = response.Headers.ETag is { IsWeak: false } strong ? strong.Tag : null;
            return IsValidator(tag) ? tag : null;
        }

        return response.Content.Headers.LastModified is { } modified && response.Headers.Date - modified >= _dateResolution
            ? modified.ToString("r", CultureInfo.InvariantCulture)
            : null;
    }
}
