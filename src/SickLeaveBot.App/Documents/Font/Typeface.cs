using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace SickLeaveBot.App.Documents.Font;

/// <summary>The letters of the documents: DejaVu Sans, embedded when the program was built where npm had fetched it.</summary>
internal sealed class Typeface : IFontResolver
{
    private const string Family = "DejaVu Sans";
    private static readonly Typeface Only = new();

    private Typeface()
    {
    }

    /// <summary>Whether the program was built with the letters; without them there is no PDF.</summary>
    public static bool IsThere => typeof(Typeface).Assembly.GetManifestResourceInfo(Resource(bold: false)) is not null;

    public static XFont Of(double size, bool bold = false)
    {
        // PDFsharp asks one resolver for the whole program, and refuses another once it has been asked.
        GlobalFontSettings.FontResolver ??= Only;
        return new(Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset));
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Resource(isBold));

    public byte[] GetFont(string faceName)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(faceName)
            ?? throw new FileNotFoundException($"{faceName} is not in the program: run npm ci in src/SickLeaveBot.App/Documents/Font and build again.");
        using var letters = new MemoryStream();
        stream.CopyTo(letters);
        return letters.ToArray();
    }

    private static string Resource(bool bold) => bold ? "font/DejaVuSans-Bold.ttf" : "font/DejaVuSans.ttf";
}
