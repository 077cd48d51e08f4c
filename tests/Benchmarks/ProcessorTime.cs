using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Handbook.Benchmarks;

/// <summary>
/// The processor time that a benchmark takes, of all cores together, in seconds: the least of its runs. Unlike the time on the wall it hardly
/// depends on what else the machine does meanwhile, so that shares of it are worth something.
/// </summary>
internal sealed class ProcessorTime : IColumn
{
    private static readonly ConcurrentDictionary<string, double> Least = new();

    public string Id => nameof(ProcessorTime);

    public string ColumnName => "Processor";

    public string Legend => "Least processor time of one run, all cores together";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    /// <summary>Runs a benchmark and notes its time. It works because all of them run in this process, one after the other.</summary>
    public static void Note(Action run, [CallerMemberName] string benchmark = "")
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Least.AddOrUpdate(benchmark, seconds, (_, least) => Math.Min(least, seconds));
    }

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(c => Least.ContainsKey(NameOf(c)));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => !Least.ContainsKey(NameOf(benchmarkCase));

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Least.TryGetValue(NameOf(benchmarkCase), out var seconds) ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s") : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static string NameOf(BenchmarkCase benchmark) => benchmark.Descriptor.WorkloadMethod.Name;
}
