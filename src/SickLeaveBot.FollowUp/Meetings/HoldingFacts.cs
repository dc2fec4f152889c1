namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>The meeting was held.</summary>
/// <param name="Day">On which day.</param>
/// <param name="Came">Who was invited, and whether they came.</param>
public sealed record MeetingHeld(int Number, DateOnly Day, IReadOnlyList<Attendance> Came, DateOnly On) : MeetingFact
{
    public bool Equals(MeetingHeld? other) => other is not null && Came.SequenceEqual(other.Came) && (Number, Day, On) == (other.Number, other.Day, other.On);

    public override int GetHashCode() => HashCode.Combine(Number, Day, On);
}

/// <summary>The meeting was not held; the duty is open again.</summary>
public sealed record MeetingNotHeld(int Number, NotHeldReason Why, DateOnly On) : MeetingFact;

/// <summary>Why a meeting was not held: neutral. That there were medical reasons is all that is said of them.</summary>
public enum NotHeldReason { EmployeeHadMedicalReasons, EmployeeDidNotCome, ManagerCouldNot, GuestCouldNot, PutOffByBoth }

/// <summary>Somebody who was invited, by the name that the two use.</summary>
/// <param name="As">As the law knows the guest; null for employer and employee.</param>
public sealed record Attendance(Law.Guest? As, string Name, bool DidCome);
