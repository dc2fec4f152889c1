using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage.Articles;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public class ArticleTests
{
    private const int FewestArticles = 60;

    [Fact]
    public void There_are_sixty_articles_and_more_and_each_has_section_date_source_and_three_languages()
    {
        var all = SickLeaveBot.Conversations.AskingAboutRules.Articles.All;

        Assert.True(all.Count >= FewestArticles, $"{all.Count} articles");
        Assert.All(all, article =>
        {
            Assert.All([article.Since, article.Checked, article.Read], field => Assert.NotEqual("", field));
            Assert.True(article.Questions.Count >= 3, article.Id);
            Assert.All(article.Texts.Values, text => Assert.DoesNotContain("", (string[])[text.General, text.Section, text.Source]));
        });
    }

    [Fact]
    public void Placeholders_are_known_ones_and_stand_in_all_three_languages_alike() =>
        Assert.All(SickLeaveBot.Conversations.AskingAboutRules.Articles.All, article =>
        {
            var named = article.Texts.Values.Select(text => Placeholders.In(text.OwnCase ?? "").Order().ToList()).ToList();

            Assert.All(named, names => Assert.Equal(named[0], names));
            Assert.Subset(Placeholders.Names.ToHashSet(), named[0].ToHashSet());
            Assert.All(article.Texts.Values, text => Assert.DoesNotContain("${", text.General, StringComparison.Ordinal));
        });

    [Fact]
    public void An_answer_names_the_askers_own_dates_and_leaves_them_out_where_there_is_no_case()
    {
        var article = SickLeaveBot.Conversations.AskingAboutRules.Articles.All.Single(one => one.Id == "plan-when");

        Assert.EndsWith("senest 20. desember.", article.Answer(Language.Nb, new Dictionary<string, string> { ["planDue"] = "20. desember" }), StringComparison.Ordinal);
        Assert.DoesNotContain("For deg", article.Answer(Language.Nb, new Dictionary<string, string>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_in_other_words_find_the_right_article()
    {
        using var search = new ArticleSearch(SickLeaveBot.Conversations.AskingAboutRules.Articles.All);
        var rows = File.ReadLines(Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding/rule-questions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ")).ToList();

        var wrong = rows.Where(row => (search.Best(row[0])?.Id ?? "none") != row[1])
            .Select(row => $"{row[0]} -> {search.Best(row[0])?.Id ?? "none"}, not {row[1]}").ToList();

        Assert.True(wrong.Count <= rows.Count / 20, string.Join('\n', wrong));
    }
}
