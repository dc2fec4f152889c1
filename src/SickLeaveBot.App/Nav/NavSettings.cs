using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Nav;

/// <summary>How this workplace sends follow-up plans to NAV, in whose name, and with which key. All of it is set, or nothing.</summary>
/// <param name="Maskinporten">Where access tokens are given out.</param>
/// <param name="MaskinportenIssuer">What Maskinporten calls itself; the audience of what is signed for it.</param>
/// <param name="KeyId">The key as it is registered at Maskinporten; null for an enterprise certificate (virksomhetssertifikat), which goes along itself.</param>
/// <param name="Organization">The employer's organisation number.</param>
/// <param name="Supplier">The organisation number of a supplier whose client it is, to which the employer has delegated.</param>
public sealed record NavSettings(
    Uri Url, Uri Maskinporten, string MaskinportenIssuer, string ClientId, X509Certificate2 Certificate, string? KeyId,
    string Organization, string? Supplier, string? ContactPhone, string? ContactEmail, byte[] PersonalNumberKey)
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    private static readonly string[] Needed = ["Nav:ClientId", "Nav:CertificateFile", "Nav:Organization", "Nav:PersonalNumberKey"];

    /// <summary>Null when sending to NAV is not set up. Throws with the name of every setting that is wrong or missing.</summary>
    public static NavSettings? From(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!configuration.GetSection("Nav").GetChildren().Any(child => !string.IsNullOrWhiteSpace(child.Value))) return null;
        var reader = new SettingsReader(configuration, environment.IsDevelopment());
        foreach (var name in Needed.Where(name => reader.Text(name) is null))
            reader.Complain(name, "is missing (of the settings to send to NAV, either all are set or none)");
        var url = reader.Address("Nav:Url", "https://lps-oppfolgingsplan-mottak.nav.no");
        var maskinporten = reader.Address("Nav:Maskinporten", "https://maskinporten.no/token");
        var certificate = CertificateFrom(reader);
        var (organization, supplier) = (OrganizationFrom(reader, "Nav:Organization"), OrganizationFrom(reader, "Nav:Supplier"));
        var key = KeyFrom(reader);
        reader.Finish();
        return new(url, maskinporten, reader.Text("Nav:MaskinportenIssuer") ?? "https://maskinporten.no/", reader.Text("Nav:ClientId")!,
            certificate!, reader.Text("Nav:KeyId"), organization!, supplier, reader.Text("Nav:ContactPhone"), reader.Text("Nav:ContactEmail"), key!);
    }

    /// <summary>The key that seals personal numbers; null when it is not set or wrong, which is said.</summary>
    public static byte[]? KeyFrom(SettingsReader reader)
    {
        if (reader.Text("Nav:PersonalNumberKey") is not { } text) return null;
        var key = new byte[StorageOptions.KeyLength];
        if (Convert.TryFromBase64String(text, key, out var length) && length == key.Length) return key;
        reader.Complain("Nav:PersonalNumberKey", $"must be {key.Length} bytes in base64, as from: openssl rand -base64 {key.Length}");
        return null;
    }

    public override string ToString() => nameof(NavSettings);

    private static X509Certificate2? CertificateFrom(SettingsReader reader)
    {
        if (reader.Text("Nav:CertificateFile") is not { } file) return null;
        try
        {
            var certificate = CertificateFile.Load(file, reader.Text("Nav:CertificatePassword"));
            if (certificate.GetRSAPrivateKey() is not null) return certificate;
            reader.Complain("Nav:CertificateFile", "must hold an RSA private key as well");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            reader.Complain("Nav:CertificateFile", $"can't be read as a .pfx, or a .pem with key ({failure.GetType().Name})");
        }
        return null;
    }

    private static string? OrganizationFrom(SettingsReader reader, string name)
    {
        if (reader.Text(name) is not { } number) return null;
        if (!IsOrganization(number)) reader.Complain(name, "must be an organisation number: nine digits, of which the last checks the others");
        return number;
    }

    // Modulus 11, as Brønnøysundregistrene describes it.
    private static bool IsOrganization(string number) => number.Length == 9 && number.All(char.IsAsciiDigit)
        && Weights.Select((weight, at) => weight * (number[at] - '0')).Sum() % 11 == 0;
}
