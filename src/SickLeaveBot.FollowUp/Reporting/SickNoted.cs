using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.Reporting;

/// <summary>A sick note (sykmelding) is registered: its period, its grade in per cent, and what the issuer says the workplace can do.</summary>
public sealed record SickNoteRegistered(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan) : Fact;
