using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>What the manager is notified of: what is new, and nothing of health, for it is also read on a locked screen.</summary>
public enum AbsenceNews
{
    Away, WillBeAway, StillAway, BackDate, Dates, Details, ComingBack, InPart, ComingInPart, Back, Withdrawn, WithHumanResources, Accepted, Refused, PartlyAway, PartlyComing,
}

public static class NoticeNews
{
    /// <summary>What is new to somebody who has been told of the absence; who has not is told how it stands.</summary>
    public static AbsenceNews Of(Change news, DateOnly today)
    {
        var (was, state) = (AbsenceCards.State(news.Before, today), AbsenceCards.State(news.After, today));
        return news switch
        {
            _ when news.Added.Any(fact => fact is BackdatingDecided { Accepted: true }) => AbsenceNews.Accepted,
            { Before.Stage: Stage.Nothing or Stage.Draft, Before.IsTakenBack: false } => Standing(state),
            _ when IsAway(was) != IsAway(state) => IsAway(state) ? AbsenceNews.StillAway : Standing(state),
            _ when !IsAway(state) && was != state => Standing(state),
            { Before.Away.From: var from } when from != news.After.Away.From => AbsenceNews.Dates,
            { Before.ExpectedBack: var back } when back != news.After.ExpectedBack => AbsenceNews.BackDate,
            _ => AbsenceNews.Details,
        };
    }

    public static AbsenceNews Standing(AbsenceState state) => state switch
    {
        AbsenceState.Coming => AbsenceNews.WillBeAway,
        AbsenceState.PartlyAway => AbsenceNews.PartlyAway,
        AbsenceState.PartlyComing => AbsenceNews.PartlyComing,
        AbsenceState.ComingBack => AbsenceNews.ComingBack,
        AbsenceState.InPart => AbsenceNews.InPart,
        AbsenceState.ComingInPart => AbsenceNews.ComingInPart,
        AbsenceState.Ended => AbsenceNews.Back,
        AbsenceState.TakenBack => AbsenceNews.Withdrawn,
        AbsenceState.WithHumanResources => AbsenceNews.WithHumanResources,
        AbsenceState.Refused => AbsenceNews.Refused,
        _ => AbsenceNews.Away,
    };

    private static bool IsAway(AbsenceState state) =>
        state is AbsenceState.Ongoing or AbsenceState.Coming or AbsenceState.PartlyAway or AbsenceState.PartlyComing;
}

/// <summary>What the employee is notified of, where others have decided.</summary>
public enum ReceiptNews { Standing, Accepted, Refused }

public static class ReceiptsNews
{
    public static ReceiptNews Of(Change news) => news.Added.OfType<BackdatingDecided>().LastOrDefault() switch
    {
        null => ReceiptNews.Standing,
        { Accepted: true } => ReceiptNews.Accepted,
        _ => ReceiptNews.Refused,
    };
}
