using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Hosting;

namespace SickLeaveBot.Stories.Play;

/// <summary>A story that is kept in the real store, in a file of its own, with letters that wait in the real queue.</summary>
public abstract class StoredStory : Narration, IAsyncLifetime
{
    private const string Tenant = "7c2f4b1e-53d8-4c0a-9a57-1e6f0c9d2b34";
    private static readonly byte[] Key = [.. Enumerable.Range(1, StorageOptions.KeyLength).Select(number => (byte)number)];

    private readonly string folder = Directory.CreateTempSubdirectory("story").FullName;
    private ServiceProvider services;
    private Company? company;
    private int messages;

    /// <param name="database">The database the story begins with; null for an empty one.</param>
    protected StoredStory(DateTimeOffset begins, string? database = null)
        : base(begins)
    {
        if (database is not null) File.Copy(database, FileName);
        services = Opened();
        Store = new(services.GetRequiredService<IStore>());
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What the program has logged.</summary>
    protected LoggedLines Log { get; } = new();

    protected CountingStore Store { get; private set; }
    protected ISickLeaves SickLeaves => services.GetRequiredService<ISickLeaves>();
    protected IConversationMemory Memory => services.GetRequiredService<IConversationMemory>();
    protected IErrands Errands => services.GetRequiredService<IErrands>();
    protected ILetters Letters => services.GetRequiredService<ILetters>();
    protected IMaintenance Maintenance => services.GetRequiredService<IMaintenance>();
    protected IPersonalNumbers PersonalNumbers => services.GetRequiredService<IPersonalNumbers>();

    /// <summary>All letters that have come, as they lay in the queue, in the order they came.</summary>
    protected List<WaitingErrand> Came { get; } = [];

    /// <summary>Sick leaves that could not be taken in a round, and why.</summary>
    protected List<(Guid Leave, Exception Why)> NotTaken { get; } = [];

    /// <summary>Who works here, and what is done before the first line.</summary>
    public abstract ValueTask InitializeAsync();

    protected void Start(Company employer)
    {
        company = employer;
        Start(new(SickLeaves, People, Store, Nav), employer, services.GetRequiredService<IConversationMemory>(),
            services.GetRequiredService<ITickets>(), services.GetRequiredService<IOneAtATime>());
    }

    /// <summary>The program ends and starts again on the same file: what was only in memory is gone.</summary>
    protected async Task TheProgramStartsAgain()
    {
        await services.DisposeAsync();
        services = Opened();
        Store = new(services.GetRequiredService<IStore>());
        Start(company!);
    }

    protected async Task<SickLeave> Find(Guid leave) => (await SickLeaves.Find(leave, Cancel))!;

    /// <summary>What has come to this person since so many letters had come.</summary>
    protected IReadOnlyList<string> SummariesTo(Actor actor, int since = 0) =>
        [.. Came.Skip(since).Where(letter => letter.What.Person == actor.Person.Id).Select(letter => ((LetterErrand)letter.What).Letter.Summary)];

    /// <summary>The values of the first column.</summary>
    protected IReadOnlyList<string> Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FileName};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add($"{reader.GetValue(0)}");
        return found;
    }

    protected override void CouldNotBeTaken(Guid leave, Exception failure) => NotTaken.Add((leave, failure));

    /// <summary>Carries letters as the program does, to chats where everybody is at home.</summary>
    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var before = Came.Count;
        while (Errands.Due(typeof(LetterErrand), inOrder: true, GetUtcNow()) is { Count: > 0 } due)
        {
            foreach (var one in due)
                if (await Errands.Open(one.Number) is { } letter) await Carry(letter);
        }
        return [.. Came.Skip(before).Select(letter => (LetterErrand)letter.What)];
    }

    private async Task Carry(WaitingErrand letter)
    {
        var known = await Store.Knows(letter.What.Person, Cancel);
        if (known?.Unreachable is not null)
        {
            await Letters.WaitForPerson(letter);
            return;
        }
        var to = known?.Contact ?? new(letter.What.Person, Tenant, null, null, null, null);
        var activity = ((LetterErrand)letter.What).InPlaceOf ?? letter.Earlier ?? $"message {++messages}";
        Came.Add(letter);
        await Letters.Arrived(letter, to, new(to.Conversation ?? $"a:{to.Person}", activity));
    }

    private ServiceProvider Opened() => new ServiceCollection().AddSingleton<TimeProvider>(this).AddLogging(log => log.AddProvider(Log))
        .AddStorage(new(FileName, Tenant, Key)).BuildServiceProvider();

    private string FileName => Path.Combine(folder, "bot.db");

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
