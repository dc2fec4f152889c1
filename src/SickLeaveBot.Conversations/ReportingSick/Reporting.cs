using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee reports an absence: one sentence or the menu, one card, one tap.</summary>
public static class Reporting
{
    /// <summary>Begins a report with what was said; what was not said is filled in with the likeliest and shown.</summary>
    public static Reply Begin(Heard heard, Context context) => context.Draft is { } draft
        ? Show(Corrected(heard, draft.Away, context.Today), heard, context, draft)
        : Periods.Said(heard, context.Today) is var away && context.Current is { } current && Overlaps(current, away)
            ? ReportingSickMoment.Instance.Where<PeriodChosen>(current, context, about => Changing.Again(heard, about, current))
            : Show(away, heard, context, SickLeave.Empty(context.NewId));

    /// <summary>«tilbake på fredag, ikke torsdag», «vet ikke når jeg er tilbake»: said of the report that waits, it corrects the card.</summary>
    public static Reply Correct(Heard heard, Context context, SickLeave draft) => heard switch
    {
        { Dates: [var from, .., var to] } => Begin(heard with { From = from, To = to }, context),
        // "nei, forrige fredag": nobody is back before they were away, so it is the first day.
        { Dates: [var first], BackOn: null } when first < draft.Away.From => Begin(heard with { From = first, To = null }, context),
        { Dates: [_], BackOn: null, From: not null } or { Dates: [_], BackOn: null, To: not null } => Begin(heard, context),
        { Dates: [var back] } => Begin(heard with { BackOn = back }, context),
        { Intent: Intent.ExtendAbsence, To: null, BackOn: null } => Show(new(heard.From ?? draft.Away.From, null, null), heard, context, draft),
        _ => Begin(heard, context),
    };

    /// <summary>Self-certification is for whole days: a share of one is not left out in silence.</summary>
    public static Reply AskWhole(Heard heard, Context context)
    {
        var away = Periods.Said(heard, context.Today);
        return new() { Shown = new WholeDaysOnly(away.From, away.BackOn, heard.Grade) };
    }

    /// <summary>«syk fra mandag», said on a Tuesday: the Monday just gone is as likely as the next, so it is asked.</summary>
    public static Reply AskWhich(FromReading earlier, FromReading later) =>
        new() { Shown = new WhichFirstDay(earlier.From, BackAfter(earlier), later.From, BackAfter(later)) };

    public static Reply Begin(ReportWanted wanted, Context context) =>
        Begin(Heard.Only(context.Speaker.Id, HeardWhat.Message) with { From = wanted.From, BackOn = wanted.BackOn }, context);

    /// <summary>The report is confirmed: it counts from now, or human resources is asked where it goes too far back.</summary>
    public static Reply Confirm(AbsenceConfirmed answer, Context context, SickLeave leave)
    {
        var away = Periods.Chosen(leave.Away, answer.From, answer.BackOn);
        var (tasks, told) = HealthGuard.Of(answer.Tasks);
        var capacity = new CapacityForWork(answer.SomeWork, null, tasks);
        if (Periods.ProblemIn(away, context.Today) is { } problem)
        {
            var filledIn = capacity with { Connection = answer.Connection };
            return new() { Leave = leave, Shown = Confirming.Card(leave, away, filledIn, context, problem, told, answer.ConnectionTo ?? ConnectionReader.Nobody) };
        }
        Fact reported = BackdatingQuestions.IsNeeded(away, context)
            ? new BackdatingReferred(context.NearestManager, away, capacity)
            : new AbsenceReported(context.NearestManager, away, capacity);
        var connection = WorkConnections.Told(answer.Connection, answer.ConnectionTo, leave.After([reported], context.Speaker.Id, default), context);
        var reply = reported is BackdatingReferred referred
            ? Backdating.Refer(leave, referred, connection?.Fact, context)
            : Telling.Told(leave, connection is null ? [reported] : [reported, connection.Fact], context, told);
        return connection is null ? reply : reply with { Effects = [.. reply.Effects, connection.Message] };
    }

    /// <summary>«Fortell mer», in words: the card with all that can be told besides.</summary>
    public static Reply Unfold(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Confirming.Card(leave, leave.Away, CapacityForWork.Unknown, context, Periods.ProblemIn(leave.Away, context.Today)) with { IsUnfolded = true },
    };

    public static Reply Drop(SickLeave leave) =>
        new() { Leave = leave, Shown = new Note(NoteKind.ReportDropped), Effects = [Remember.In(leave, new ReportDropped())] };

    private static DateOnly? BackAfter(FromReading reading) => reading.To is { } last ? WorkingDays.NextAfter(last) : null;

    private static Reply Show(TimeAway away, Heard heard, Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Before = heard.SeparateDays.Count > 0 ? new Note(NoteKind.DaysApart) : null,
        Shown = Confirming.Card(leave, away, CapacityForWork.Unknown, context, Periods.ProblemIn(away, context.Today), heard.ToldOfIllness),
        Effects = [Remember.In(leave, IsSame(leave, away, context) ? [] : [new ReportBegun(context.Speaker, context.Speaker, context.NearestManager, away)])],
    };

    // What was not said again stays as it was.
    private static TimeAway Corrected(Heard heard, TimeAway before, DateOnly today) => heard is { To: null, BackOn: null, SeparateDays.Count: 0 }
        ? before with { From = heard.From ?? before.From }
        : Periods.Said(heard with { From = heard.From ?? before.From }, today);

    // Asked for once more while it waits: nothing new has been said.
    private static bool IsSame(SickLeave leave, TimeAway away, Context context) =>
        leave is { Stage: Stage.Draft, IsTakenBack: false } && leave.Away == away && leave.Manager == context.NearestManager;

    private static bool Overlaps(SickLeave current, TimeAway said) =>
        current.Away.LastDay is not { } last || said.From <= current.SickNotes.Select(note => note.To).Append(last).Max().AddDays(1);
}
