using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SickLeaveBot.App.Documents;

/// <summary>Puts an id that follows from the document in place of everything that PDFsharp draws by lot: the same document, the same bytes.</summary>
internal static partial class DeterministicPdf
{
    public static byte[] Made(byte[] pdf, Guid id)
    {
        // Each is replaced by as many bytes, so that the table of places stays right.
        var text = FontTag().Replace(Encoding.Latin1.GetString(pdf), "/AAAAAA+");
        return Encoding.Latin1.GetBytes(Uuid().Replace(text, $"uuid:{id.ToString("D", CultureInfo.InvariantCulture)}"));
    }

    [GeneratedRegex(@"/[A-Z]{6}\+(?=DejaVu)")]
    private static partial Regex FontTag();

    [GeneratedRegex("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();
}
