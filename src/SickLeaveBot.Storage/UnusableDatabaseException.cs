namespace SickLeaveBot.Storage;

/// <summary>The database can't be opened as it is, and the text says what to do. Nothing in it was changed.</summary>
public sealed class UnusableDatabaseException(string message) : Exception(message);
