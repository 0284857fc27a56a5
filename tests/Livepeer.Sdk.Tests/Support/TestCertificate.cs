using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>A self-signed certificate for 127.0.0.1 that only the clients of the tests trust.</summary>
internal sealed class TestCertificate : IDisposable
{
    public TestCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>Makes the connections of a client trust the certificate.</summary>
    public void Trust(ILivepeerBuilder livepeer)
    {
        livepeer.Api.ConfigurePrimaryHttpMessageHandler((handler, _) => Trust((SocketsHttpHandler)handler));
        livepeer.Uploads.ConfigurePrimaryHttpMessageHandler((handler, _) => Trust((SocketsHttpHandler)handler));
    }

    public void Dispose() => Certificate.Dispose();

    private void Trust(SocketsHttpHandler handler) => handler.SslOptions.RemoteCertificateValidationCallback =
        (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString();
}
