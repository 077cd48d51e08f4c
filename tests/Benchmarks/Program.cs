using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Handbook.Benchmarks;

/// <summary>Measures how fast templates are. Without arguments all of it runs; else the arguments are those of BenchmarkDotNet.</summary>
internal static class Program
{
    // Longer than five minutes, which is what BenchmarkDotNet gives a benchmark by itself.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // In this process, because a project that is made for the measurement would have to obey the rules of this checkout.
    private static readonly IConfig Config = DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(Longest, logOutput: true)).AsMutator())
        .AddColumn(new ProcessorTime())
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "handbook-benchmarks"));

    public static void Main(string[] args) =>
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Contains("--filter") ? args : ["--filter", "*", .. args], Config);
}
