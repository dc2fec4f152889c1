using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations.AskingAboutRules;

namespace SickLeaveBot.Storage.Articles;

/// <summary>
/// Finds the article that answers a question, by full-text search (FTS5) over the ways people ask. The index is made in
/// memory when the first question comes. A question that no article is near enough to has no answer: null.
/// </summary>
public sealed class ArticleSearch : IDisposable
{
    private const double NearEnough = 0.5;
    private const int Candidates = 40;

    private readonly Lock guard = new();
    private readonly Lazy<SqliteConnection> index;
    private readonly Dictionary<string, Article> articles;
    private readonly Dictionary<string, int> asked = [];

    public ArticleSearch(IReadOnlyList<Article> all)
    {
        articles = all.ToDictionary(article => article.Id);
        index = new Lazy<SqliteConnection>(Build);
    }

    public Article? Best(string question)
    {
        var words = Folding.Words(question).Distinct().ToList();
        if (words.Count == 0)
        {
            return null;
        }

        lock (guard)
        {
            return Found(words).Select(one => (one.Id, Near: Nearness(words, one.Words)))
                .Where(one => one.Near >= NearEnough)
                .OrderByDescending(one => one.Near)
                .Select(one => articles[one.Id])
                .FirstOrDefault();
        }
    }

    public void Dispose()
    {
        if (index.IsValueCreated)
        {
            index.Value.Dispose();
        }
    }

    private SqliteConnection Build()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE question USING fts5(article UNINDEXED, words)";
        create.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        foreach (var (id, question) in articles.Values.SelectMany(article => article.Questions.Select(question => (article.Id, question))))
        {
            Add(connection, id, Folding.Words(question).Distinct().ToList());
        }

        transaction.Commit();
        return connection;
    }

    private void Add(SqliteConnection connection, string id, List<string> words)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO question (article, words) VALUES ($article, $words)";
        insert.Parameters.AddWithValue("$article", id);
        insert.Parameters.AddWithValue("$words", string.Join(' ', words));
        insert.ExecuteNonQuery();
        words.ForEach(word => asked[word] = asked.GetValueOrDefault(word) + 1);
    }

    private List<(string Id, string[] Words)> Found(List<string> words)
    {
        using var select = index.Value.CreateCommand();
        select.CommandText = "SELECT article, words FROM question WHERE words MATCH $any ORDER BY bm25(question) LIMIT $most";
        select.Parameters.AddWithValue("$any", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        select.Parameters.AddWithValue("$most", Candidates);
        using var rows = select.ExecuteReader();
        var found = new List<(string, string[])>();
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetString(1).Split(' ')));
        }

        return found;
    }

    // How much of both questions is shared, where a rare word weighs more than one that everybody uses.
    private double Nearness(List<string> words, string[] others)
    {
        var shared = words.Intersect(others).Sum(Weight);
        return 2 * shared / (words.Sum(Weight) + others.Sum(Weight));
    }

    private double Weight(string word) => Math.Log(1 + (300.0 / (1 + asked.GetValueOrDefault(word))));
}
