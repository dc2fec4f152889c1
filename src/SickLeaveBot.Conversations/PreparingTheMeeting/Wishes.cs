using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The employee says who shall come to the meeting and what time suits, and can change it at any time.</summary>
internal static class Wishes
{
    private const string Nobody = "nobody";

    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Form(leave, context, Said.Before(leave)) };

    public static Reply Take(WishesGiven answer, Context context, SickLeave leave)
    {
        var reps = context.Get(RepsHere.Need).For(leave, context);
        var (union, safety) = (Find(reps.Union, answer.UnionRep), Find(reps.Safety, answer.SafetyRep));
        var (interpreter, told) = HealthGuard.Of(Empty(answer.Interpreter));
        var address = answer.Doctor ? Empty(answer.DoctorAddress) : null;
        var said = new Said(answer.Doctor, address, union?.Id, safety?.Id, interpreter, answer.Suits);
        if ((union is null && IsSomebody(answer.UnionRep)) || (safety is null && IsSomebody(answer.SafetyRep)))
            return new() { Leave = leave, Shown = Form(leave, context, said, WishesProblem.NoSuchRep, told) };
        if (address is not null && !EmailAddress.IsOne(address)) return new() { Leave = leave, Shown = Form(leave, context, said, WishesProblem.NoAddress, told) };
        if (told) return new() { Leave = leave, Shown = Form(leave, context, said, null, told) };

        IReadOnlyList<Fact> facts =
        [
            new WishesTold(answer.Doctor, union, safety, interpreter, answer.Suits, context.Today),
            .. address is null ? Array.Empty<Fact>() : [new GuestWanted(PlanSide.Employee, Guest.Issuer, null, address.ToLowerInvariant(), context.Today)],
        ];
        var after = leave.After(facts, context.Speaker.Id, default);
        var takenBack = leave.Meetings.Wishes is { Doctor: true } && !answer.Doctor;
        return new()
        {
            Leave = leave,
            Shown = new WishesKept(answer.Doctor, address, union?.Name, safety?.Name, interpreter, answer.Suits, Manager(leave, context), takenBack),
            Effects = [Remember.In(leave, facts), .. MeetingCards.ToBoth(after, context, _ => true)],
        };
    }

    /// <summary>The question, as the bot asks it of its own accord.</summary>
    public static WishesForMeeting Question(SickLeave leave, Context context, DateOnly askedOn)
    {
        var form = Form(leave, context, Said.Before(leave));
        return form with { AnswerBy = WorkingDays.After(askedOn, Wishing.WorkingDays) };
    }

    private static WishesForMeeting Form(SickLeave leave, Context context, Said said, WishesProblem? problem = null, bool told = false)
    {
        var reps = context.Get(RepsHere.Need).For(leave, context);
        return new(
            Manager(leave, context), context.Counted(leave).MeetingDeadline?.Due,
            Wishing.IsAwaited(leave, context.Today) ? WorkingDays.Before(Wishing.OverOn(leave)!.Value, 1) : null,
            leave.Meetings.Guests.Of(Guest.Issuer) is { ManagerWants: true, Word: null }, said.Doctor, said.DoctorAddress,
            Choices(reps.Union), reps.Union.Count > 0, said.UnionRep ?? Nobody, Choices(reps.Safety), reps.Safety.Count > 0, said.SafetyRep ?? Nobody,
            said.Interpreter, said.Suits, problem, told);
    }

    private static IReadOnlyList<RepToChoose> Choices(IReadOnlyList<Person> reps) => [.. reps.Select(one => new RepToChoose(one.Id, one.Name))];

    private static string Manager(SickLeave leave, Context context) => PlanSides.Name(PlanSide.Manager, leave, context);

    private static Person? Find(IReadOnlyList<Person> among, string? id) => among.FirstOrDefault(one => one.Id == id);

    private static bool IsSomebody(string? id) => !string.IsNullOrWhiteSpace(id) && id != Nobody;

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Said(bool Doctor, string? DoctorAddress, string? UnionRep, string? SafetyRep, string? Interpreter, DayPart Suits)
    {
        public static Said Before(SickLeave leave)
        {
            var (wishes, guests) = (leave.Meetings.Wishes, leave.Meetings.Guests);
            return new(wishes?.Doctor ?? false, guests.Of(Guest.Issuer).Address, wishes?.UnionRep?.Id, wishes?.SafetyRep?.Id, wishes?.Interpreter, wishes?.Suits ?? DayPart.Any);
        }
    }
}
