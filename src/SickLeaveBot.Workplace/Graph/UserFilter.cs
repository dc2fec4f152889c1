using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Graph;

/// <summary>The part of $filter and $search that a bot needs to find people: equality, beginnings, lists, joined by one kind of and/or.</summary>
public static partial class UserFilter
{
    /// <summary>Who is meant; null when the filter is not understood.</summary>
    public static Func<Colleague, bool>? Read(string filter)
    {
        var joint = filter.Contains(" or ", StringComparison.Ordinal) ? " or " : " and ";
        var terms = filter.Split(joint).Select(Term).ToList();
        return terms.Contains(null) ? null
            : joint == " or " ? colleague => terms.Exists(term => term!(colleague))
            : colleague => terms.TrueForAll(term => term!(colleague));
    }

    public static Func<Colleague, bool>? Search(string search) => Quoted().Match(search) is { Success: true } found
        ? colleague => Words(colleague, found.Groups["property"].Value)
            .Exists(word => word.StartsWith(found.Groups["value"].Value, StringComparison.OrdinalIgnoreCase))
        : null;

    private static Func<Colleague, bool>? Term(string term) =>
        Equality().Match(term) is { Success: true } equal ? colleague => Is(colleague, equal, Value(equal))
        : Beginning().Match(term) is { Success: true } start ? colleague => Text(colleague, start).StartsWith(Value(start), StringComparison.OrdinalIgnoreCase)
        : Membership().Match(term) is { Success: true } among ? colleague => Literal().Matches(Value(among)).Any(one => Is(colleague, among, Value(one)))
        : null;

    private static bool Is(Colleague colleague, Match property, string value) =>
        Text(colleague, property).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static string Text(Colleague colleague, Match term) => UserResource.Property(colleague, term.Groups["property"].Value) ?? "";

    private static string Value(Match term) => term.Groups["value"].Value.Replace("''", "'", StringComparison.Ordinal);

    private static List<string> Words(Colleague colleague, string property) =>
        [.. (UserResource.Property(colleague, property) ?? "").Split(' ', '.', '@')];

    [GeneratedRegex(@"^\s*(?<property>\w+) eq '(?<value>(?:[^']|'')*)'\s*$")]
    private static partial Regex Equality();

    [GeneratedRegex(@"^\s*startswith\((?<property>\w+),\s*'(?<value>(?:[^']|'')*)'\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\s*(?<property>\w+) in \((?<value>.*)\)\s*$")]
    private static partial Regex Membership();

    [GeneratedRegex(@"'(?<value>(?:[^']|'')*)'")]
    private static partial Regex Literal();

    [GeneratedRegex("^\"(?<property>\\w+):(?<value>[^\"]*)\"$")]
    private static partial Regex Quoted();
}
