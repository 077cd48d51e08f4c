using System.Collections.Immutable;

namespace Handbook.Linting;

/// <summary>Words that a clinician uses without thinking and a reader may not know. Words with an everyday meaning as well are left out.</summary>
internal static class ProfessionalTable
{
    /// <summary>The forms of each word; the first stands for all.</summary>
    public static ImmutableArray<string[]> Words { get; } =
    [
        // Directions and places.
        ["anterior", "anteriorly"], ["posterior", "posteriorly"], ["lateral", "laterally"], ["medial", "medially"], ["proximal", "proximally"],
        ["distal", "distally"], ["dorsal"], ["ventral"], ["cranial"], ["caudal"], ["ipsilateral"], ["contralateral"], ["paraspinal", "paraspinals"],
        ["subcutaneous"], ["retroperitoneal"],

        // Positions and movements.
        ["supine"], ["prone"], ["flexion"], ["extension"], ["abduct", "abducts", "abduction"], ["adduct", "adducts", "adduction"], ["dorsiflexion"],
        ["plantarflexion", "plantar flexion"], ["supination"], ["pronation"], ["lordosis"], ["kyphosis"], ["isometric"], ["eccentric"], ["concentric"],

        // Parts of the body.
        ["trochanter", "trochanters", "trochanteric"], ["tuberosity", "tuberosities"], ["fascia", "fasciae", "fascial"], ["myofascial"],
        ["aponeurosis", "aponeuroses"], ["foramen", "foramina"], ["fossa"], ["condyle", "condyles"], ["epicondyle"], ["ilium"], ["ischium", "ischial"],
        ["pubis"], ["sacroiliac"], ["intervertebral"], ["vertebra", "vertebrae", "vertebral"], ["transverse process", "transverse processes"],
        ["spinous process", "spinous processes"], ["symphysis"], ["bursa", "bursae"], ["periosteum"], ["peritoneum"], ["lumbar plexus"], ["vena cava"],
        ["ureter", "ureters"], ["aorta"],

        // Illness and signs.
        ["ischaemia", "ischaemic", "ischemia", "ischemic"], ["haematoma", "haematomas", "hematoma", "hematomas"], ["oedema", "edema"], ["bursitis"],
        ["tendinopathy"], ["tendinitis", "tendonitis"], ["radiculopathy", "radicular"], ["stenosis"], ["spondylolisthesis"], ["spondylosis"],
        ["hypertension"], ["hypotension"], ["hypertonic", "hypertonicity"], ["thrombosis"], ["embolism"], ["neuropathy", "neuropathic"],
        ["paraesthesia", "paresthesia"], ["hypoaesthesia"], ["myalgia"], ["atrophy"], ["hypertrophy"], ["fibrosis"], ["contracture"], ["lesion", "lesions"],
        ["cauda equina"],

        // The clinic and its research.
        ["contraindication", "contraindications", "contraindicated"], ["palpation", "palpate", "palpates", "palpated", "palpable"],
        ["innervation", "innervate", "innervates", "innervated"], ["nociception", "nociceptive"], ["analgesic", "analgesics", "analgesia"],
        ["anticoagulant", "anticoagulants"], ["proprioception"], ["aetiology", "etiology"], ["idiopathic"], ["prophylactic"], ["comorbidity", "comorbidities"],
    ];
}
