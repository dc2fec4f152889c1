using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.App.Documents;

/// <summary>A document as PDF that a screen reader can read: tagged, with its language and title. The same document gives the same bytes.</summary>
internal static class PdfPaper
{
    // A short plan shall be one page; letters smaller than the last are no help to anybody.
    private static readonly double[] Sizes = [10.5, 10, 9.5, 9];

    /// <param name="dated">The day the document says of itself that it was made: never the day it is read.</param>
    public static byte[] Draw(Paper paper, DateOnly dated)
    {
        var id = IdOf(paper, dated);
        var fits = Sizes.Select(size => (Size: size, Pages: Draw(paper, dated, id, size, 0).PageCount)).ToList();
        var (chosen, pages) = fits.FirstOrDefault(one => one.Pages == 1, fits[0]);
        using var bytes = new MemoryStream();
        Draw(paper, dated, id, chosen, pages).Save(bytes);
        return DeterministicPdf.Made(bytes.ToArray(), id);
    }

    private static Guid IdOf(Paper paper, DateOnly dated) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{dated:O}\n{WebPaper.Write(paper)}"))[..16]);

    private static PdfDocument Draw(Paper paper, DateOnly dated, Guid id, double size, int pages)
    {
        var document = new PdfDocument();
        var noon = dated.ToDateTime(new(12, 0), DateTimeKind.Utc);
        document.Info.Title = paper.Title;
        document.Info.Creator = "SickLeaveBot";
        document.Info.CreationDate = noon;
        document.Info.ModificationDate = noon;
        document.Internals.FirstDocumentID = document.Internals.SecondDocumentID = id.ToString("N", CultureInfo.InvariantCulture);
        document.ViewerPreferences.DisplayDocTitle = true;
        // PDFsharp leaves the end of a compressed stream unwritten, which strict readers complain of.
        document.Options.CompressContentStreams = false;

        UAManager.ForDocument(document).SetDocumentLanguage(paper.Language);
        var sheet = new Sheet(document, size, page => $"{page} / {pages}");
        foreach (var block in paper.Blocks) Draw(block, sheet);
        sheet.Finish();
        return document;
    }

    private static void Draw(Block block, Sheet sheet)
    {
        switch (block)
        {
            case Block.Heading { Level: 1 } heading:
                Text(sheet, heading.Words, PdfBlockLevelElementTag.Heading1, 1.8, bold: true, before: 0);
                break;
            case Block.Heading heading:
                Text(sheet, heading.Words, PdfBlockLevelElementTag.Heading2, 1.15, bold: true, before: 0.8);
                break;
            case Block.Text text:
                Text(sheet, text.Words, PdfBlockLevelElementTag.Paragraph, text.IsSubtle ? 0.85 : 1, bold: false, before: text.IsSubtle ? 0.7 : 0.25);
                break;
            case Block.List list:
                List(sheet, list);
                break;
            case Block.Facts facts:
                Table(sheet, facts);
                break;
            default:
                throw new InvalidOperationException($"There is no way to draw {block.GetType().Name}.");
        }
    }

    private static void Text(Sheet sheet, string text, PdfBlockLevelElementTag tag, double times, bool bold, double before)
    {
        var font = sheet.Letters(times, bold);
        var lines = sheet.Lines(text, font, Sheet.Right - Sheet.Left);
        sheet.Space(before);
        // A heading never stands alone at the foot of a page.
        sheet.Keep(Sheet.Line(font) * (bold ? 3 : 1));
        sheet.Structure.BeginElement(tag);
        Lines(sheet, lines, font, Sheet.Left);
        sheet.Structure.End();
    }

    private static void List(Sheet sheet, Block.List list)
    {
        const double Indent = 14;
        var font = sheet.Letters();
        sheet.Structure.BeginElement(PdfBlockLevelElementTag.List);
        foreach (var item in list.Items)
        {
            var lines = sheet.Lines(item, font, Sheet.Right - Sheet.Left - Indent);
            sheet.Keep(Sheet.Line(font));
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.ListItem);
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.Label);
            sheet.Write("•", font, Sheet.Left + 3);
            sheet.Structure.End();
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.ListBody);
            Lines(sheet, lines, font, Sheet.Left + Indent);
            sheet.Structure.End();
            sheet.Structure.End();
        }
        sheet.Structure.End();
    }

    private static void Table(Sheet sheet, Block.Facts facts)
    {
        var (plain, bold) = (sheet.Letters(), sheet.Letters(bold: true));
        var value = Sheet.Left + facts.Rows.Max(row => row.Name.Length) * plain.Size * 0.62 + 10;
        sheet.Space(0.4);
        sheet.Structure.BeginElement(PdfBlockLevelElementTag.Table);
        foreach (var row in facts.Rows)
        {
            var lines = sheet.Lines(row.Value, plain, Sheet.Right - value);
            sheet.Keep(Sheet.Line(plain));
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.TableRow);
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.TableHeaderCell);
            sheet.Write(row.Name, bold, Sheet.Left);
            sheet.Structure.End();
            sheet.Structure.BeginElement(PdfBlockLevelElementTag.TableDataCell);
            Lines(sheet, lines, plain, value);
            sheet.Structure.End();
            sheet.Structure.End();
        }
        sheet.Structure.End();
    }

    // A line that goes on ends with a space, so that no screen reader makes one word of two.
    private static void Lines(Sheet sheet, IReadOnlyList<string> lines, XFont font, double x)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            sheet.Keep(Sheet.Line(font));
            sheet.Write(at < lines.Count - 1 ? $"{lines[at]} " : lines[at], font, x);
            sheet.Down(Sheet.Line(font));
        }
    }
}
