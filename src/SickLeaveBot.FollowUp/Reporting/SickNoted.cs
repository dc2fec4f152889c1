using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.Reporting;

/// <summary>
/// An ordinary sick note (sykmelding) is registered, the whole of it: its grades, each with its days, and what the issuer says the workplace can do.
/// </summary>
/// <param name="Parts">In the order of their days; never empty.</param>
public sealed record SickNoteRegistered(IReadOnlyList<SickNotePart> Parts, string? WorkplaceCan) : Fact
{
    /// <summary>A note with one grade.</summary>
    public static SickNoteRegistered Of(DateOnly from, DateOnly to, int grade, string? workplaceCan = null) => new([new(from, to, grade)], workplaceCan);

    public bool Equals(SickNoteRegistered? other) => other is not null && WorkplaceCan == other.WorkplaceCan && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(WorkplaceCan, Parts.Count);
}

/// <summary>
/// A sick note that leaves the employee at work is registered: treatment days (behandlingsdager), travel grant (reisetilskudd) or deferred (avventende).
/// It begins a stream of its own, in which no absence is followed up; said again there, it takes the place of what was said before.
/// </summary>
/// <param name="Manager">Who is told; null when the directory names nobody.</param>
/// <param name="Kind">Not the ordinary one.</param>
public sealed record NoteAtWorkRegistered(Person Employee, Person? Manager, SickNoteKind Kind, DateOnly From, DateOnly To, string? WorkplaceCan) : Fact;

/// <summary>Days of a sick note with one grade, and what the issuer says the workplace can do.</summary>
public sealed record NotedDays(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan)
{
    public static IEnumerable<NotedDays> Of(SickNoteRegistered note) =>
        note.Parts.Select(part => new NotedDays(part.From, part.To, part.Grade, note.WorkplaceCan));
}
