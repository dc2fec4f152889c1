namespace SickLeaveBot.Stories;

/// <summary>Every story takes place around the turn of 2026, so that a date reads as in a diary: 23.November.</summary>
public static class Calendar2026
{
    extension(int day)
    {
        public DateOnly November => new(2026, 11, day);
        public DateOnly December => new(2026, 12, day);
        public DateOnly January => new(2027, 1, day);
        public DateOnly February => new(2027, 2, day);
    }
}
