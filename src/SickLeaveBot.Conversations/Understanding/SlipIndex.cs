namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Finds words by themselves and by each of their forms that lack one letter (symmetric deletion). Only a hash of each form is kept, in
/// flat arrays: as strings and lists they would take ten times the memory. What is found may now and then be another word, so it is compared.
/// The hash is a polynomial, so that those of all forms follow from those of the word's beginnings.
/// </summary>
internal sealed class SlipIndex
{
    private const int None = -1, LongestWord = 64;
    private const uint Factor = 16777619;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private static readonly uint[] Powers = PowersOf(Factor);

    private readonly int[] first;
    private readonly Form[] forms;

    public SlipIndex(IEnumerable<string> words)
    {
        forms = [.. words.Where(word => word.Length <= LongestWord).SelectMany(word => Hashes(word).Select(hash => new Form(hash, word)))];
        first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2(2 * (uint)forms.Length + 1)];
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

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
        {
            hash = (hash * Factor) + letter;
        }

        return hash;
    }

    private static IEnumerable<uint> Hashes(string word)
    {
        var beginnings = new uint[word.Length + 1];
        Beginnings(word, beginnings);
        return Enumerable.Range(0, word.Length).Select(at => Without(beginnings, word.Length, at)).Prepend(beginnings[^1]);
    }

    /// <summary>The hash of each beginning of a word, from the empty one to the whole; one more than it has letters.</summary>
    public static void Beginnings(ReadOnlySpan<char> word, Span<uint> beginnings)
    {
        beginnings[0] = 0;
        for (var at = 0; at < word.Length; at++)
        {
            beginnings[at + 1] = (beginnings[at] * Factor) + word[at];
        }
    }

    /// <summary>The hash of the first letters of a word without the one at a place, made of those of its beginnings alone.</summary>
    public static uint Without(ReadOnlySpan<uint> beginnings, int length, int at) =>
        beginnings[length] + ((beginnings[at] - beginnings[at + 1]) * Powers[length - 1 - at]);

    private int Bucket(uint hash) => (int)((hash * Spread) >> 16 & (uint)(first.Length - 1));

    private static uint[] PowersOf(uint factor)
    {
        var powers = new uint[LongestWord];
        powers[0] = 1;
        for (var power = 1; power < powers.Length; power++)
        {
            powers[power] = powers[power - 1] * factor;
        }

        return powers;
    }

    private record struct Form(uint Hash, string Word)
    {
        public int Next { get; set; }
    }

    internal ref struct Found(SlipIndex all, uint hash)
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
