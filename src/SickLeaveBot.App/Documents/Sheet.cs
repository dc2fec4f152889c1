using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;
using SickLeaveBot.App.Documents.Font;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Documents;

/// <summary>Writes lines down a page of A4, and goes on to the next page when one is full. Every page carries its number.</summary>
/// <param name="size">Of ordinary letters, in points.</param>
/// <param name="numbers">What the foot of a page says; it is no part of the text.</param>
internal sealed class Sheet(PdfDocument document, double size, Func<int, string> numbers)
{
    public const double Left = 56;
    private const double Top = 50;
    private const double Width = 595;
    private const double Height = 842;
    private const double Bottom = Height - 56;
    private const double Foot = Height - 34;

    private readonly UAManager access = UAManager.ForDocument(document);
    private XGraphics? page;
    private double y = Bottom;

    public static double Right => Width - Left;

    public StructureBuilder Structure => access.StructureBuilder;

    public XFont Letters(double times = 1, bool bold = false) => Typeface.Of(size * times, bold);

    public static double Line(XFont font) => font.Size * 1.32;

    /// <summary>Leaves some room, unless a page has just begun.</summary>
    public void Space(double times)
    {
        if (y > Top) y += size * times;
    }

    /// <summary>Sees to it that so much fits below; else a new page is begun.</summary>
    public void Keep(double height)
    {
        if (page is null || y + height > Bottom) Turn();
    }

    /// <summary>Writes on the line at hand and stays on it.</summary>
    public void Write(string text, XFont font, double x, XBrush? brush = null) =>
        page!.DrawString(text, font, brush ?? XBrushes.Black, new XPoint(x, y + font.Size));

    public void Down(double height) => y += height;

    /// <summary>The text in lines that are no wider than this; a word that is longer than a line is broken.</summary>
    public IReadOnlyList<string> Lines(string text, XFont font, double width)
    {
        Keep(0);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, font, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, font) <= width)
            {
                line = longer;
                continue;
            }
            lines.Add(line);
            line = word;
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    public void Finish()
    {
        page?.Dispose();
        page = null;
    }

    private IEnumerable<string> Pieces(string word, XFont font, double width)
    {
        while (WidthOf(word, font) > width)
        {
            var fits = word.Length - 1;
            while (fits > 1 && WidthOf(word[..fits], font) > width) fits--;
            if (char.IsHighSurrogate(word[fits - 1]) && fits > 1) fits--;
            yield return word[..fits];
            word = word[fits..];
        }
        yield return word;
    }

    private double WidthOf(string text, XFont font) => page!.MeasureString(text, font).Width;

    private void Turn()
    {
        var before = page;
        var added = document.AddPage();
        // Only now: what is open on the page before is closed there when a page is added.
        before?.Dispose();
        (added.Width, added.Height) = (XUnit.FromPoint(Width), XUnit.FromPoint(Height));
        page = XGraphics.FromPdfPage(added);
        y = Top;
        Structure.BeginArtifact();
        page.DrawString(numbers(document.PageCount), Typeface.Of(8), XBrushes.DimGray, new XPoint(Right, Foot), XStringFormats.BaseLineRight);
        Structure.End();
    }
}
