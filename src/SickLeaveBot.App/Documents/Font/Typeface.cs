using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace SickLeaveBot.App.Documents.Font;

/// <summary>The letters of the documents, as PDFsharp asks for them.</summary>
internal sealed class Typeface : IFontResolver
{
    private const string Family = "DejaVu Sans";
    private static readonly Typeface Only = new();

    private Typeface()
    {
    }

    public static XFont Of(double size, bool bold = false)
    {
        // PDFsharp asks one resolver for the whole program, and refuses another once it has been asked.
        GlobalFontSettings.FontResolver ??= Only;
        return new(Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset));
    }

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(FontFiles.Name(isBold));

    public byte[] GetFont(string faceName) => FontFiles.Read(faceName);
}
