using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Something that has happened outside the chat and concerns a sick leave. A moment says what follows from it.</summary>
public abstract record News(DateTimeOffset At);

/// <summary>The directory names another as the employee's nearest manager than the one who follows up.</summary>
public sealed record ManagerChanged(Person Manager, DateTimeOffset At) : News(At);

/// <summary>Facts have been added to a sick leave, by whichever moment.</summary>
public sealed record Change(SickLeave Before, SickLeave After, IReadOnlyList<Fact> Added);
