using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SickLeaveBot.App.Teams;

namespace SickLeaveBot.Workplace.Nav;

/// <summary>What the company has for sending to NAV: a certificate that Maskinporten knows, and the key that seals personal numbers. Kept where the chats are.</summary>
public sealed class NavKeys : IDisposable
{
    private readonly string folder;
    private readonly bool isTemporary;

    public NavKeys(string? kept, TimeProvider clock)
    {
        isTemporary = kept is null;
        folder = kept ?? Directory.CreateTempSubdirectory("nav").FullName;
        CertificateFile = Path.Combine(folder, "fjordlys.pfx");
        if (!File.Exists(CertificateFile)) File.WriteAllBytes(CertificateFile, NewCertificate(clock.GetUtcNow()));
        Certificate = X509CertificateLoader.LoadPkcs12FromFile(CertificateFile, null);
        var key = Path.Combine(folder, "personal-numbers.key");
        if (!File.Exists(key)) File.WriteAllText(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        PersonalNumberKey = File.ReadAllText(key);
    }

    public string CertificateFile { get; }

    public X509Certificate2 Certificate { get; }

    public string PersonalNumberKey { get; }

    public void Dispose()
    {
        Certificate.Dispose();
        if (isTemporary) Directory.Delete(folder, recursive: true);
    }

    private static byte[] NewCertificate(DateTimeOffset now)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Fjordlys AS (liksom)", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(50));
        return certificate.Export(X509ContentType.Pfx);
    }
}
