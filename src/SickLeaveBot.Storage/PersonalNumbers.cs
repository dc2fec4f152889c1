using System.Security.Cryptography;
using System.Text;

namespace SickLeaveBot.Storage;

/// <summary>
/// Personal numbers (fødselsnummer), sealed with AES-GCM and bound to their person: moved to another row, a number does not open.
/// They are used in what is sent to NAV and nowhere else.
/// </summary>
/// <param name="key">32 bytes; null where none is set, and then no number can be kept.</param>
public sealed class PersonalNumbers(Readers readers, Writer writer, byte[]? key)
{
    public const int KeyLength = 32;
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>The employee's number; null when there is none, or the key is another than the one it was sealed with.</summary>
    public string? Of(string person) => key is not null
        && readers.Read(session => session.Scalar("SELECT sealed FROM personal_number WHERE person = $1", person)) is string kept
            ? Open(person, Convert.FromBase64String(kept))
            : null;

    public Task Keep(string person, string number) => writer.Write(session => Keep(session, person, number));

    internal int Keep(Session session, string person, string number) => session.Execute("""
        INSERT INTO personal_number (person, sealed) VALUES ($1, $2)
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed
        """, person, Convert.ToBase64String(Seal(person, number)));

    private byte[] Seal(string person, string number)
    {
        using var aes = new AesGcm(key ?? throw new InvalidOperationException("Set Nav:PersonalNumberKey: without it no personal number can be kept."), Tag);
        var plain = Encoding.ASCII.GetBytes(number);
        var kept = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(kept.AsSpan(0, Nonce));
        aes.Encrypt(kept.AsSpan(0, Nonce), plain, kept.AsSpan(Nonce + Tag), kept.AsSpan(Nonce, Tag), Binding(person));
        CryptographicOperations.ZeroMemory(plain);
        return kept;
    }

    private string? Open(string person, byte[] kept)
    {
        if (kept.Length <= Nonce + Tag) return null;
        try
        {
            using var aes = new AesGcm(key!, Tag);
            var plain = new byte[kept.Length - Nonce - Tag];
            aes.Decrypt(kept.AsSpan(0, Nonce), kept.AsSpan(Nonce + Tag), kept.AsSpan(Nonce, Tag), plain, Binding(person));
            return Encoding.ASCII.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Binding(string person) => Encoding.UTF8.GetBytes($"personal number of {person}");
}
