namespace Handbook.Publishing;

/// <summary>Keeps a second build out of an output folder: a file held open, which the system lets go even of killed programs.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>The lock, or null when another build has it.</summary>
    public static OutputLock? TryTake(OutputFolder output)
    {
        var path = output.OnDisk(OutputPath.LockName);
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
            {
                return new OutputLock(file);
            }

            // Its holder let go between opening and locking, and took the name with it: this lock would lock nothing.
            file.Dispose();
            return null;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
