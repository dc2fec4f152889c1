using System.Diagnostics;
using System.Text;
using SickLeaveBot.App.Documents;
using SickLeaveBot.App.Documents.Font;
using SickLeaveBot.App.Tests.InTheBrowser;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Storage.Sqlite;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Documents;

/// <summary>A version as PDF, read back by other programs than the one that drew it. Pictures of the pages lie with the others.</summary>
public sealed class PdfPaperTests
{
    public static TheoryData<Language, string, string, string> Languages => new()
    {
        { Language.Nb, "nb-NO", "Oppfølgingsplan", "Arbeid som er mulig nå" },
        { Language.Nn, "nn-NO", "Oppfølgingsplan", "Arbeid som er mogleg no" },
        { Language.En, "en-GB", "Follow-up plan", "Work that is possible now" },
    };

    [Theory, MemberData(nameof(Languages))]
    public void An_ordinary_plan_is_one_page_and_says_first_what_work_is_possible(Language language, string tag, string title, string possible)
    {
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(Plans.Ordinary, language), Plans.AgreedOn), $"plan-{tag}");

        var lines = pdf.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(title, lines[0]);
        Assert.Equal(possible, lines[5]);
        Assert.Equal("• Saksbehandling på skjerm", lines[6]);
        Assert.Contains("Kari Nordmann", lines[1], StringComparison.Ordinal);
        Assert.Contains("Telefonvakt i åpent landskap", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Støyskjerm på pulten", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("§ 4-6", pdf.Text.Replace("section", "§", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("1/1", pdf.Text, StringComparison.Ordinal);
        Assert.Equal("1", pdf.Info("Pages"));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_screen_reader_is_told_the_language_the_title_and_the_order(Language language, string tag, string title, string possible)
    {
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(Plans.Ordinary, language), Plans.AgreedOn), "tags");

        Assert.Equal("yes", pdf.Info("Tagged"));
        Assert.StartsWith(title, pdf.Info("Title"), StringComparison.Ordinal);
        Assert.Contains($"/Lang({tag})", pdf.Raw, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf.Raw, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", pdf.Raw, StringComparison.Ordinal);
        var tags = pdf.Run("pdfinfo", "-struct-text").Split('\n').Select(line => line.Trim()).ToList();
        Assert.Equal("Document", tags[0]);
        Assert.StartsWith("H1", tags[1], StringComparison.Ordinal);
        Assert.Equal(tags.Count(one => one == "TR"), tags.Count(one => one == "TH"));
        Assert.Equal(4, tags.Count(one => one == "TR"));
        Assert.True(tags.IndexOf($"\"{possible}\"") > tags.IndexOf("TR"));
        Assert.Equal(tags.Count(one => one.StartsWith("LI ", StringComparison.Ordinal)), tags.Count(one => one.StartsWith("LBody", StringComparison.Ordinal)));
        Assert.Equal(8, tags.Count(one => one.StartsWith("LI ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_letters_are_in_the_file()
    {
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(Plans.Ordinary), Plans.AgreedOn), "fonts");

        var fonts = pdf.Run("pdffonts").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.Equal(2, fonts.Count);
        // embedded, a subset, and with the table that turns it into text again
        Assert.All(fonts, font => Assert.Contains("yes yes yes", font, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_plan_goes_on_over_numbered_pages_and_loses_nothing()
    {
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(Plans.Long), Plans.AgreedOn), "plan-long");

        var pages = int.Parse(pdf.Info("Pages"), null);

        Assert.True(pages > 2);
        Assert.All(Enumerable.Range(1, pages), page => Assert.Contains($"{page}/{pages}", pdf.Text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 60), task => Assert.Contains($"Oppgave nummer {task}\n", pdf.Text, StringComparison.Ordinal));
        Assert.Equal(40, Count(OnOneLine(pdf.Text), "Vi tror at Kari kan arbeide halve dager."));
    }

    [Fact]
    public void The_same_version_is_the_same_bytes_and_another_is_not()
    {
        Typefaces();
        var once = PdfPaper.Draw(Plans.Paper(Plans.Ordinary), Plans.AgreedOn);
        var again = PdfPaper.Draw(Plans.Paper(Plans.Ordinary), Plans.AgreedOn);
        var other = PdfPaper.Draw(Plans.Paper(Plans.Ordinary with { FollowUp = "Hver onsdag" }), Plans.AgreedOn);

        Assert.Equal(once, again);
        Assert.NotEqual(once, other);
    }

    [Fact]
    public void A_text_on_illness_that_slipped_through_is_left_out_and_it_says_so()
    {
        var slipped = Plans.Ordinary with
        {
            ToIssuer = "Kari har fått migrene",
            Tasks = [.. Plans.Ordinary.Tasks, new("Ingenting før operasjonen av prolaps", TaskState.NotNow)],
        };
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(slipped), Plans.AgreedOn), "left-out");

        Assert.DoesNotContain("migrene", pdf.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("prolaps", pdf.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("En tekst er tatt ut", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Telefonvakt i åpent landskap", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_the_employee_says_why()
    {
        using var pdf = new Drawn(PdfPaper.Draw(Plans.Paper(Plans.Ordinary, without: NoPartReason.DidNotAnswer), Plans.AgreedOn), "without");

        Assert.Contains("Lederen har laget planen alene, fordi den ansatte ikke svarte.", OnOneLine(pdf.Text), StringComparison.Ordinal);
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static void Typefaces() => Shared.Needs(FontFiles.AreThere, "Run npm ci in src/SickLeaveBot.App/Documents/Font and build again.");

    /// <summary>A PDF on disk, and what poppler says of it.</summary>
    private sealed class Drawn : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("pdf").FullName;

        public Drawn(byte[] pdf, string name)
        {
            Typefaces();
            Shared.Needs(File.Exists("/usr/bin/pdftotext"), "poppler-utils is missing: apt-get install poppler-utils.");
            File.WriteAllBytes(Path, pdf);
            Raw = Encoding.Latin1.GetString(pdf);
            Text = Run("pdftotext", ["-layout"], "-").Replace("\f", "\n", StringComparison.Ordinal);
            Directory.CreateDirectory(Looks.Pictures);
            Run("pdftoppm", ["-png", "-r", "80"], System.IO.Path.Combine(Looks.Pictures, name));
        }

        private string Path => System.IO.Path.Combine(folder, "plan.pdf");

        public string Raw { get; }

        public string Text { get; }

        public string Info(string what) =>
            Run("pdfinfo").Split('\n').Single(line => line.StartsWith($"{what}:", StringComparison.Ordinal)).Split(':', 2)[1].Trim();

        public string Run(string program, params string[] options) => Run(program, options, after: null);

        public void Dispose() => Directory.Delete(folder, recursive: true);

        private string Run(string program, string[] options, string? after)
        {
            using var process = Process.Start(new ProcessStartInfo(program, [.. options, Path, .. after is null ? Array.Empty<string>() : [after]])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal("", complaints.Result);
            Assert.Equal(0, process.ExitCode);
            return said;
        }
    }
}
