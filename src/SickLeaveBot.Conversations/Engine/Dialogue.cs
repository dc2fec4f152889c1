using System.Collections.Frozen;
using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.Conversations.CaringForAChild;
using SickLeaveBot.Conversations.CountingTogether;
using SickLeaveBot.Conversations.Crisis;
using SickLeaveBot.Conversations.Deciding;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.DoingWithoutAMeeting;
using SickLeaveBot.Conversations.DoingWithoutAPlan;
using SickLeaveBot.Conversations.EvaluatingThePlan;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.HoldingTheMeeting;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.KeepingLists;
using SickLeaveBot.Conversations.MeetingNav;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.PreparingTheMeeting;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.SmallTalking;
using SickLeaveBot.Conversations.TakingInMessages;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>The table of contents: all moments of the follow-up, in the order in which they are asked what was meant.</summary>
public static class Dialogue
{
    public static readonly IReadOnlyList<Moment> Moments =
    [
        CrisisMoment.Instance,
        TakingInMessagesMoment.Instance,
        GettingStartedMoment.Instance,
        ReturningToWorkMoment.Instance,
        ReportingSickMoment.Instance,
        ReadingThePlanMoment.Instance,
        KeepingInTouchMoment.Instance,
        AskingAboutRulesMoment.Instance,
        CaringForAChildMoment.Instance,
        CountingTogetherMoment.Instance,
        DecidingMoment.Instance,
        KeepingListsMoment.Instance,
        WritingThePlanMoment.Instance,
        DoingWithoutAPlanMoment.Instance,
        EvaluatingThePlanMoment.Instance,
        RemindingOfThePlanMoment.Instance,
        DeliveringThePlanMoment.Instance,
        PreparingTheMeetingMoment.Instance,
        BookingTheMeetingMoment.Instance,
        MeetingNavMoment.Instance,
        DoingWithoutAMeetingMoment.Instance,
        HoldingTheMeetingMoment.Instance,
        SmallTalkMoment.Instance,
        NotUnderstanding.Instance,
    ];

    // A report is taken and a question in the same breath is answered beside it.
    private static readonly Intent[] Reports =
        [Intent.ReportSick, Intent.ExtendAbsence, Intent.BackToWork, Intent.RegisterSickNote, Intent.ChildSick];

    private static readonly FrozenDictionary<Type, (Moment Moment, Handling[] Rows)> Takers = Moments
        .SelectMany(moment => moment.Answers.GroupBy(row => row.Answer), (moment, rows) => (rows.Key, Moment: moment, Rows: rows.ToArray()))
        .ToFrozenDictionary(one => one.Key, one => (one.Moment, one.Rows));

    /// <summary>What follows from something that was written.</summary>
    public static Reply Hear(Heard heard, Context context) => heard.What is HeardWhat.Edit
        ? Editing.Follow(heard, Meant(heard with { What = HeardWhat.Message }, context))
        : Meant(heard, context);

    /// <summary>What follows from a card's answer; who may answer is decided from who the speaker is.</summary>
    public static Reply Take(Answer answer, Context context)
    {
        foreach (var row in Takers.TryGetValue(answer.GetType(), out var taker) ? taker.Rows : [])
            if (row.Fits(context) && row.Reply(answer, context) is { } reply) return reply;
        return context.Leave is { } leave && context.Roles != Roles.None
            ? new() { Leave = leave, Shown = Fresh(answer, leave, context) }
            : new() { Shown = new Note(NoteKind.NotYours) };
    }

    /// <summary>The card that takes the place of an outdated one.</summary>
    public static Card Fresh(Answer answer, SickLeave leave, Context context) =>
        (Takers.TryGetValue(answer.GetType(), out var taker) ? taker.Moment.Fresh(answer, leave, context) : null) ?? AbsenceCards.To(leave, context);

    private static Reply Meant(Heard heard, Context context) => heard is { Article: not null, Intent: var intent } && Reports.Contains(intent)
        ? Said(heard with { Article = null }, context) with { Before = Answering.Answer(heard, context).Shown }
        : Said(heard, context);

    private static Reply Said(Heard heard, Context context) =>
        Moments.Select(moment => moment.Hear(heard, context)).First(reply => reply is not null)!;

    /// <summary>What must be looked up before words are heard: whom the speaker follows up, and what each moment asks for.</summary>
    public static IReadOnlyList<DataNeed> NeedsToHear(Heard heard) => [Following.Need, .. Moments.SelectMany(moment => moment.NeedsToHear(heard))];

    /// <summary>What must be looked up before nudges, news and what follows from facts.</summary>
    public static IReadOnlyList<DataNeed> Needs { get; } = [.. Moments.SelectMany(moment => moment.Needs).Distinct()];
}
