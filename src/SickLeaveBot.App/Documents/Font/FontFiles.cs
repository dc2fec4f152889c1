namespace SickLeaveBot.App.Documents.Font;

/// <summary>The letters of the documents, DejaVu Sans, embedded when the program was built where npm had fetched them. Asked for at every start, so without PDFsharp.</summary>
internal static class FontFiles
{
    /// <summary>Whether the program was built with the letters; without them there is no PDF.</summary>
    public static bool AreThere => typeof(FontFiles).Assembly.GetManifestResourceInfo(Name(bold: false)) is not null;

    public static string Name(bool bold) => bold ? "font/DejaVuSans-Bold.ttf" : "font/DejaVuSans.ttf";

    public static byte[] Read(string name)
    {
        using var stream = typeof(FontFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{name} is not in the program: run npm ci in src/SickLeaveBot.App/Documents/Font and build again.");
        using var letters = new MemoryStream();
        stream.CopyTo(letters);
        return letters.ToArray();
    }
}
