using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>A row of what may happen: which answer, from whom, while the sick leave is in which stages, and what follows.</summary>
/// <param name="Needs">What must be looked up first.</param>
public sealed record Handling(Type Answer, Roles By, Stages While, Func<Answer, Context, Reply?> Reply)
{
    /// <summary>Whether it is for this context at all; where several rows take an answer, the first that fits does.</summary>
    public required Func<Context, bool> Fits { get; init; }

    /// <summary>An answer that anybody may give at any time.</summary>
    public static Handling Always<T>(Func<T, Context, Reply?> reply)
        where T : Answer => new(typeof(T), Roles.None, Stages.None, (answer, context) => reply((T)answer, context)) { Fits = _ => true };

    /// <summary>An answer from a card that is about no sick leave.</summary>
    public static Handling Outside<T>(Func<T, Context, Reply?> reply)
        where T : Answer => Always(reply) with { Fits = context => context.Leave is null };

    /// <summary>An answer in a sick leave, whoever gives it: the moment itself says who may.</summary>
    public static Handling Anyone<T>(Func<T, Context, SickLeave, Reply?> reply)
        where T : Answer => Always<T>((answer, context) => reply(answer, context, context.Leave!)) with { Fits = context => context.Leave is not null };

    /// <summary>An answer that is taken from those in one of these roles, in these stages.</summary>
    public static Handling From<T>(Roles by, Stages stages, Func<T, Context, SickLeave, Reply?> reply)
        where T : Answer => Anyone(reply) with
        {
            By = by,
            While = stages,
            Fits = context => context.Leave is { } leave && context.Is(by) && stages.HasFlag(leave.Stage.AsStages()),
        };
}
