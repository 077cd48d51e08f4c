using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>claims.yml</c>.</summary>
internal static class ClaimsReader
{
    public static DataFormat Format { get; } = new("claims.yml", "claims", EntryKind.Claim, "text", Read) { IsOptional = true };

    private static Claim Read(EntryName name, Fields fields)
    {
        var claim = new Claim(name)
        {
            Kind = fields.Required<ClaimKind>("kind", Values.Word),
            Grade = fields.OptionalValue<EvidenceGrade>("grade", Values.Word),
            Population = fields.Optional<string>("population", Values.Text),
        };
        if (fields.IsRead("kind") && claim.Kind == ClaimKind.Known)
        {
            RequireFor("grade", "how certain it is");
            RequireFor("sources", "what it rests on");
        }

        return claim;

        void RequireFor(string key, string meaning)
        {
            if (!fields.Has(key))
            {
                fields.Refuse("kind", $"what is known needs '{key}': {meaning}");
            }
        }
    }
}
