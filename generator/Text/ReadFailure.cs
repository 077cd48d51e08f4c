namespace Handbook.Text;

/// <summary>Why a file could not be read, in words that name no path of the machine: logs are shared.</summary>
internal static class ReadFailure
{
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Why(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "it cannot be opened",
    };
}
