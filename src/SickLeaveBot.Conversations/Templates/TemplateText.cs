using System.Text;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>A text in a template that the filler does not take: it is not one of the plain paths that the subset knows.</summary>
public sealed class TemplateRefusedException(string expression, string reason) : Exception($"{expression}: {reason}")
{
    public string Expression { get; } = expression;
}

/// <summary>A run of plain text, or a path such as <c>${person.name}</c>, in the order they stand in the template.</summary>
internal abstract record Piece
{
    public sealed record Plain(string Text) : Piece;

    public sealed record Reference(string Source, IReadOnlyList<PathStep> Steps) : Piece;
}

/// <summary>One step of a path: a name, or a place in a list.</summary>
internal readonly record struct PathStep(string? Name, int Index);

/// <summary>Reads the texts of a template: what is plain, what is a path, and nothing else (no operators, functions or literals).</summary>
internal static class TemplateText
{
    private static readonly string[] Constants = ["true", "false", "null", "undefined"];
    private static readonly string[] Scopes = ["$data", "$root", "$index"];

    public static bool HasReferences(string text) => text.Contains("${", StringComparison.Ordinal);

    public static IReadOnlyList<Piece> Read(string text)
    {
        if (!HasReferences(text))
            return [new Piece.Plain(text)];

        var pieces = new List<Piece>();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case '\\' when at + 1 < text.Length && text[at + 1] is '$' or '`':
                    plain.Append(text[at + 1]);
                    at += 2;
                    break;
                case '`':
                    throw new TemplateRefusedException(text, "a back-tick must be escaped");
                case '$' when at + 1 < text.Length && text[at + 1] is '{':
                    var end = text.IndexOf('}', at);
                    if (end < 0)
                        throw new TemplateRefusedException(text, "the placeholder is not closed");
                    AddPlain();
                    pieces.Add(Reference(text[at..(end + 1)]));
                    at = end + 1;
                    break;
                default:
                    plain.Append(text[at++]);
                    break;
            }
        }

        AddPlain();
        return pieces;

        void AddPlain()
        {
            if (plain.Length > 0)
                pieces.Add(new Piece.Plain(plain.ToString()));
            plain.Clear();
        }
    }

    private static Piece.Reference Reference(string source)
    {
        var path = source.AsSpan(2, source.Length - 3).Trim(' ');
        var steps = new List<PathStep>();
        while (!path.IsEmpty)
        {
            var isIndex = steps.Count > 0 && path[0] is '[';
            if (steps.Count > 0 && !isIndex && path[0] is not '.')
                throw new TemplateRefusedException(source, "only paths are understood");
            var rest = steps.Count > 0 ? path[1..] : path;
            var length = isIndex ? Digits(rest) : Name(rest);
            if (length == 0 || (isIndex && (length == rest.Length || rest[length] is not ']')))
                throw new TemplateRefusedException(source, "only paths are understood");
            steps.Add(isIndex ? new(null, int.Parse(rest[..length])) : new(rest[..length].ToString(), 0));
            path = rest[(isIndex ? length + 1 : length)..];
        }

        return steps switch
        {
            [] => throw new TemplateRefusedException(source, "the placeholder is empty"),
            [{ Name: { } first }, ..] when first.StartsWith('$') && !Scopes.Contains(first) =>
                throw new TemplateRefusedException(source, $"{first} is not known here"),
            [{ Name: { } only }] when Constants.Contains(only) => throw new TemplateRefusedException(source, "constants are not understood"),
            _ => new(source, steps),
        };
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return Math.Min(length < 0 ? text.Length : length, 9);
    }

    private static int Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsNamePart(text[length], length))
            length++;
        return length;
    }

    private static bool IsNamePart(char letter, int at) =>
        char.IsAsciiLetter(letter) || letter is '_' || (at > 0 ? char.IsAsciiDigit(letter) : letter is '$');
}
