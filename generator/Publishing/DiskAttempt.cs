namespace Handbook.Publishing;

/// <summary>The one place where what a disk refuses is caught.</summary>
internal static class DiskAttempt
{
    /// <summary>Why the action failed, in the words of the system; null when it did not.</summary>
    public static string? Failure(Action action) => Failure(action, static a => a());

    /// <summary>The same for an action on a value that cannot be captured, such as a span.</summary>
    public static string? Failure<T>(T value, Action<T> action)
        where T : allows ref struct
    {
        try
        {
            action(value);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message.TrimEnd('.');
        }
    }
}
