using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Tests.WritingThePlan;

/// <summary>Kari is away and Ola is her manager; what each of them decides from.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 12, 7);
    public static readonly Person Kari = new("kari", "Kari Nordmann");
    public static readonly Person Ola = new("ola", "Ola Hansen");

    public static readonly SickLeave Away = SickLeave.Empty(new("01900000-0000-7000-8000-000000000001")).After(
        [
            new ReportBegun(Kari, Kari, Ola, new(new(2026, 11, 23), null, null)),
            new AbsenceReported(Ola, new(new(2026, 11, 23), null, null), CapacityForWork.Unknown),
            SickNoteRegistered.Of(new(2026, 11, 23), new(2027, 1, 15), 100),
        ], Kari.Id, default);

    public static Context ContextOf(Person speaker, SickLeave leave, int? cardVersion = null) => new()
    {
        Speaker = speaker,
        Language = Conversations.Understanding.Language.Nb,
        Today = Today,
        Company = new("Fjordlys AS", WhoIsWho.Nobody, SelfCertificationPolicy.Statutory, 3),
        NewId = Guid.Empty,
        Leave = leave,
        CardVersion = cardVersion ?? leave.Version,
    };

    public static SickLeave With(this SickLeave leave, PlanContent plan, PlanSide by) => leave.After([new PlanWritten(by, plan, PlanField.None, Today)], "", default);

    public static SickLeave After(this SickLeave leave, Reply reply) => leave.After(reply.Facts, "", default);

    /// <summary>What has been kept unsent, as it was looked up.</summary>
    public static Context Kept(this Context context, PlanDraft draft) => context.With(PlanDrafts.Kept, [draft]);

    /// <summary>What a reply keeps unsent, or throws away.</summary>
    public static IReadOnlyList<PlanDraft> Drafts(this Reply reply) => [.. reply.Effects.OfType<KeepDraft>().Select(one => (PlanDraft)one.Draft)];
}
