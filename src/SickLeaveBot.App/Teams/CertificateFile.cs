using System.Security.Cryptography.X509Certificates;

namespace SickLeaveBot.App.Teams;

/// <summary>A certificate with its private key, from a .pfx or a .pem.</summary>
internal static class CertificateFile
{
    public static X509Certificate2 Load(string file, string? password) => Path.GetExtension(file) switch
    {
        ".pem" when password is null => X509Certificate2.CreateFromPemFile(file),
        ".pem" => X509Certificate2.CreateFromEncryptedPemFile(file, password),
        _ => X509CertificateLoader.LoadPkcs12FromFile(file, password),
    };
}
