using System.ComponentModel;
using System.Diagnostics;

namespace Handbook.Tests.Browser;

/// <summary>A test that prints PDFs and reads them with poppler's programs, and is skipped with the reason where one of the two is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> HasPoppler = new(() => Starts("pdfinfo") && Starts("pdftotext"));

    public PdfFactAttribute() => Skip = BrowserProgram.Path is null ? BrowserProgram.Missing
        : HasPoppler.Value ? null
        : "no pdfinfo on this machine: install it (Debian: apt-get install poppler-utils)";

    private static bool Starts(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "-v") { RedirectStandardError = true });
            process!.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
