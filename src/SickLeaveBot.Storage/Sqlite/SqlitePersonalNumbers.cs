using System.Security.Cryptography;
using System.Text;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Personal numbers, sealed with AES-GCM and bound to their person: moved to another row, a number does not open.</summary>
/// <param name="key">Empty where none is set.</param>
internal sealed class SqlitePersonalNumbers(string company, ReadConnections connections, Writer writer, byte[] key) : IPersonalNumbers
{
    private const int Nonce = 12;
    private const int Tag = 16;

    public string? Of(string person) => key.Length > 0 && connections.Read(session => session.Scalar(
        "SELECT sealed FROM personal_number WHERE company = $1 AND person = $2", company, person)) is string kept
            ? Open(person, Convert.FromBase64String(kept))
            : null;

    public Task Keep(string person, string number) => writer.Write(session => Keep(session, person, number));

    public int Keep(Session session, string person, string number) => session.Execute("""
        INSERT INTO personal_number (company, person, sealed) VALUES ($1, $2, $3)
        ON CONFLICT (company, person) DO UPDATE SET sealed = excluded.sealed
        """, company, person, Convert.ToBase64String(Seal(person, number)));

    private byte[] Seal(string person, string number)
    {
        using var aes = new AesGcm(KeyThere, Tag);
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
            using var aes = new AesGcm(KeyThere, Tag);
            var plain = new byte[kept.Length - Nonce - Tag];
            aes.Decrypt(kept.AsSpan(0, Nonce), kept.AsSpan(Nonce + Tag), kept.AsSpan(Nonce, Tag), plain, Binding(person));
            return Encoding.ASCII.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private byte[] KeyThere => key.Length > 0 ? key
        : throw new InvalidOperationException("Set Nav:PersonalNumberKey: without it no personal number can be kept.");

    private static byte[] Binding(string person) => Encoding.UTF8.GetBytes($"personal number of {person}");
}
