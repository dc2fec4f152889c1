namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Finds words by themselves and by each of their forms that lack one letter (symmetric deletion). Only a hash of each form is kept, in
/// flat arrays: as strings and lists they would take ten times the memory. What is found may now and then be another word, so it is compared.
/// </summary>
internal sealed class Deletions
{
    private const int None = -1;

    private readonly int[] first;
    private readonly Form[] forms;

    public Deletions(IEnumerable<string> words)
    {
        forms = [.. words.SelectMany(word => Hashes(word).Select(hash => new Form(hash, word)))];
        first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)forms.Length + 1)];
        Array.Fill(first, None);
        // From the last to the first, so that each chain is in the order of the words.
        for (var at = forms.Length - 1; at >= 0; at--)
        {
            ref var head = ref first[Bucket(forms[at].Hash)];
            (forms[at].Next, head) = (head, at);
        }
    }

    /// <summary>The words that have this form, in the order they were given.</summary>
    public Found Of(uint hash) => new(this, hash);

    public static uint Hash(ReadOnlySpan<char> word) => Hash(word, without: None);

    /// <summary>The hash of the word without the letter at one place (FNV-1a).</summary>
    public static uint Hash(ReadOnlySpan<char> word, int without)
    {
        var hash = 2166136261u;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != without)
            {
                hash = (hash ^ word[at]) * 16777619u;
            }
        }

        return hash;
    }

    private static IEnumerable<uint> Hashes(string word) => Enumerable.Range(None, word.Length + 1).Select(without => Hash(word, without));

    private int Bucket(uint hash) => (int)((hash ^ (hash >> 16)) & (uint)(first.Length - 1));

    private record struct Form(uint Hash, string Word)
    {
        public int Next { get; set; }
    }

    internal ref struct Found(Deletions all, uint hash)
    {
        private int next = all.first[all.Bucket(hash)];

        public string Current { get; private set; } = "";

        public readonly Found GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next != None)
            {
                ref var form = ref all.forms[next];
                next = form.Next;
                if (form.Hash == hash)
                {
                    Current = form.Word;
                    return true;
                }
            }

            return false;
        }
    }
}
