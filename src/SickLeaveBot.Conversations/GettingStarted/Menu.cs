using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>Said once, when the app is installed: what the bot does, what it never asks, how to start.</summary>
public sealed record Welcome(string FirstName, Position Position, Menu Menu) : Card;

/// <summary>What the bot can do for the one who asks, whenever someone asks for help.</summary>
public sealed record Help(Position Position, Menu Menu) : Card;

/// <summary>What somebody is at this workplace; several things at once for many.</summary>
/// <param name="HumanResources">Personalavdelingen.</param>
/// <param name="Rep">A union rep (tillitsvalgt) or a safety rep (verneombud).</param>
/// <param name="Manager">Leads somebody.</param>
/// <param name="Deputy">Follows up in a manager's place today.</param>
/// <param name="EmployeeOnly">None of these.</param>
public sealed record Position(bool HumanResources, bool Rep, bool Manager, bool Deputy, bool EmployeeOnly)
{
    public static Position Of(Context context)
    {
        var (who, id) = (context.Company.Who, context.Speaker.Id);
        var (isHr, isRep) = (context.IsHumanResources, who.IsRep(id));
        var (leads, deputises) = (context.Reports.Count > 0, who.DeputisedBy(id, context.Today).Any());
        return new(isHr, isRep, leads, deputises, !isHr && !isRep && !leads && !deputises);
    }
}

/// <summary>What can be begun with a tap: what only the speaker's position gives first, then what everybody has, and never many.</summary>
/// <param name="ByPosition">Whether there is anything that only the position gives.</param>
public sealed record Menu(
    bool ByPosition, bool AllPlans, bool Decisions, bool Lists, bool SharedPlans, bool Team, bool SomeoneElse,
    bool Report, bool MyAbsence, bool Return, bool SickNote, bool Language)
{
    /// <summary>A menu that is longer is not read, and Teams shows no more buttons in a row.</summary>
    public const int Most = 6;

    // Nobody who has just come has an absence to see, end or add a note to, or a list to change before they know what it is for.
    private static readonly string[] Later = [nameof(MyAbsence), nameof(Return), nameof(SickNote), nameof(Lists)];

    public static Menu Of(Context context, int most = Most) => Of(context, most, except: []);

    /// <summary>For whoever has just come. One button more is help.</summary>
    public static Menu ToStart(Context context) => Of(context, Most - 1, except: Later);

    private static Menu Of(Context context, int most, IReadOnlyCollection<string> except)
    {
        var position = Position.Of(context);
        (string Name, bool IsTheirs)[] all =
        [
            (nameof(AllPlans), position.HumanResources),
            (nameof(Decisions), position.HumanResources),
            (nameof(SharedPlans), position.Rep),
            (nameof(Team), position.Manager || context.Team.Count > 0),
            (nameof(SomeoneElse), position.Manager),
            (nameof(Report), true),
            (nameof(MyAbsence), true),
            (nameof(Return), true),
            (nameof(SickNote), true),
            (nameof(Lists), position.HumanResources),
            (nameof(Language), true),
        ];
        var offered = all.Where(one => one.IsTheirs && !except.Contains(one.Name)).Take(most).Select(one => one.Name).ToHashSet();
        return new(
            Has(nameof(AllPlans)) || Has(nameof(SharedPlans)) || Has(nameof(Team)),
            Has(nameof(AllPlans)), Has(nameof(Decisions)), Has(nameof(Lists)), Has(nameof(SharedPlans)), Has(nameof(Team)), Has(nameof(SomeoneElse)),
            Has(nameof(Report)), Has(nameof(MyAbsence)), Has(nameof(Return)), Has(nameof(SickNote)), Has(nameof(Language)));

        bool Has(string name) => offered.Contains(name);
    }
}

/// <summary>The person wants to know what the bot can do.</summary>
[Harmless]
public sealed record HelpWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}

/// <summary>The bot's languages, to choose from.</summary>
public sealed record ChooseLanguage : Card;

/// <summary>The person wants to choose the language of the bot.</summary>
[Harmless]
public sealed record LanguageWanted : Answer;

[Harmless]
public sealed record LanguageChosen(Language Language) : Answer;
