using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.CountingTogether;

/// <summary>
/// Human resources has decided that a sick leave counts on its own (regnes for seg), though fewer than 16 free days part it from the one before.
/// Taken back by an <see cref="Undone"/>.
/// </summary>
public sealed record CountedApart(PartingGround Ground) : Fact;

/// <summary>Why two absences do not count together. A closed list: nothing of illness can be said.</summary>
public enum PartingGround
{
    /// <summary>NAV counts it as a new one.</summary>
    NavCountsAnew,

    /// <summary>The earlier one is another employment's.</summary>
    NewEmployment,

    /// <summary>The days of one of them are wrong and can't be corrected here any more.</summary>
    DaysAreWrong,

    /// <summary>The earlier absence was holiday, leave or care of a child, registered as something else.</summary>
    OtherKindOfAbsence,
}
