namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>
/// Collects bytes into whole lines. A line longer than the limit is handed on as far as it came, to be answered as too
/// large, and the rest of it is dropped.
/// </summary>
internal sealed class QuestionLines(int room, int limit)
{
    private byte[] buffer = new byte[room];
    private int length;
    private bool isDropping;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Room
    {
        get
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            return buffer.AsMemory(length);
        }
    }

    /// <summary>Takes note of so many new bytes and hands on the lines that are whole; may be empty.</summary>
    public byte[] TakeWhole(int newBytes)
    {
        length += newBytes;
        if (isDropping)
        {
            DropToEndOfLine();
        }

        var whole = buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        isDropping |= whole == 0 && length > limit;
        return Take(isDropping ? length : whole);
    }

    /// <summary>What is left when the input has ended: a last line without an end.</summary>
    public byte[] TakeRest() => Take(length);

    private void DropToEndOfLine()
    {
        var end = buffer.AsSpan(0, length).IndexOf((byte)'\n');
        isDropping = end < 0;
        Take(isDropping ? length : end + 1);
    }

    private byte[] Take(int count)
    {
        var taken = buffer.AsSpan(0, count).ToArray();
        buffer.AsSpan(count, length - count).CopyTo(buffer);
        length -= count;
        return taken;
    }
}
