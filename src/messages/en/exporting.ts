/** What leaves the program and comes back: formats, their columns and words, and what can be wrong with a package. */
export const exporting = {
  title: 'Export',
  lead: 'Everything is written on this machine, from the dossier as it stands now. Look at a file before you save it.',
  keeps: 'Keeps',
  loses: 'Loses',
  prepare: 'Prepare',
  prepareFormat: 'Prepare: {{name}}',
  save: 'Save the file',
  saved: 'Saved as {{file}}.',
  print: 'Print',
  writing: 'Preparing: {{name}}',
  failed: {
    'took-too-long': 'Not written: it took longer than {{minutes}} minutes. Your work is kept. Export another format.',
    'worker-broke':
      'Not written: the program broke off, as it may where memory runs out. Your work is kept. Close other tabs and try again.',
    'dossier-gone': 'Not written: the dossier is in the bin. Put it back, then export it.',
  },
  preview: {
    label: 'Preview of {{file}}',
    whole: 'This is the whole file.',
    cut_one:
      'The preview shows the first {{shown, number}} lines of {{count, number}}. The file that is saved is whole.',
    cut_other:
      'The preview shows the first {{shown, number}} lines of {{count, number}}. The file that is saved is whole.',
    rows_one: 'The preview shows the first row, with long cells cut off. The file that is saved is whole.',
    rows_other:
      'The preview shows the first {{count, number}} rows, with long cells cut off. The file that is saved is whole.',
  },
  member: {
    label: 'What is in the package',
    what: 'What it is',
    size: 'Size',
    name: 'Name in the package',
    summary: 'The report, to be read without this program',
    entries: 'The history: claims, evidence, marks, everything that was done',
    verify: 'How to check the package without this program',
    manifest: 'The list of all files, and how far each device’s history goes',
    checksums: 'SHA-256 of every file',
    original: 'Original',
    text: 'Text of',
    more_one: 'and {{count}} more file',
    more_other: 'and {{count}} more files',
  },
  formats: {
    package: {
      name: 'Dossier package',
      keeps:
        'Everything: claims, evidence, marks, history, texts and the original files. Opens again here or in another copy with nothing lost, and can be checked without this program.',
      loses: 'Nothing.',
    },
    webAnnotation: {
      name: 'Web annotations (JSON-LD)',
      keeps:
        'Each excerpt with its exact words and place, the words as quoted and how they compare, who has accepted a difference, the speaker, the claim it bears on, each signed mark, what somebody said beside the claim that they said it, and what the dossier asks for where that is not what its standard publishes, as the W3C model has them.',
      loses: 'The original files, the history, and why sources count as one origin.',
    },
    csv: {
      name: 'Table (CSV)',
      keeps: 'One row per claim and excerpt with its source, and where the claim stands. Opens in any spreadsheet.',
      loses:
        'The original files and the history. An apostrophe is set before words that a spreadsheet would take for a formula.',
    },
    report: {
      name: 'Report (Markdown)',
      keeps:
        'Each claim with its marks, earlier ones too, and the reason for them, every excerpt with its source, and the sources by origin. For reading and printing.',
      loses:
        'The original files, the rest of the history and the places of excerpts. It cannot be opened again as a dossier.',
    },
  },
  /** Of what somebody said, beside the claim that they said it. */
  saidInIt: 'What was said',

  columns: {
    claimId: 'Claim id',
    claim: 'Claim',
    claimant: 'Claimant',
    saidIn: 'Said in claim id',
    mark: 'Mark',
    rationale: 'Rationale',
    markedBy: 'Marked by',
    markedAt: 'Marked at',
    recommendation: 'Recommendation',
    rule: 'Rule',
    standard: 'Standard',
    recheck: 'Needs re-check',
    supportingDocuments: 'Supporting documents that count',
    supportingOrigins: 'Supporting origins that count',
    conflictingDocuments: 'Conflicting documents that count',
    conflictingOrigins: 'Conflicting origins that count',
    stance: 'Stance',
    exact: 'Exact words in the source',
    quoted: 'Words as quoted',
    check: 'Quote check',
    differences: 'Differences',
    accepted: 'Accepted',
    uncounted: 'Why it does not count',
    speaker: 'Speaker',
    sourceTitle: 'Source title',
    publisher: 'Publisher',
    authors: 'Authors',
    issued: 'Issued',
    url: 'URL',
    origin: 'Origin',
    start: 'Start (Unicode code points)',
    end: 'End (Unicode code points)',
    original: 'SHA-256 of the original',
    note: 'Note',
    figures: 'Figures',
    figuresSay: 'Figures compared',
  },
  figure: '“{{words}}”: {{value}} ({{scope}})',
  figureSettled: '“{{words}}”: {{value}} ({{scope}}; settled)',
  yes: 'yes',
  no: 'no',
  verdict: { open: 'Open', attributed: 'Attributed', disputed: 'Disputed', corroborated: 'Corroborated' },
  stance: { supports: 'Supports', conflicts: 'Conflicts', context: 'Context' },
  accepted: 'The difference was accepted by {{reviewer}}: {{note}}',
  acceptedWithoutNote: 'The difference was accepted by {{reviewer}}.',
  outcome: {
    verbatim: 'verbatim',
    artefact: 'artefact',
    editorial: 'editorial',
    altered: 'altered',
    absent: 'absent',
  },
  discount: {
    contested: 'Does not count: reviewers read it differently and nobody has settled it.',
    absent: 'Does not count: the words do not stand in the source.',
    altered: 'Does not count: the words differ in substance from the source.',
    'difference-to-accept': 'Does not count until a reviewer accepts the difference.',
    retracted: 'Does not count: the source was retracted.',
    'under-check': 'Does not count: it is the text under check.',
    appearance: 'Does not count: it is where the claim itself appears.',
    'earlier-text': 'Does not count: the words stand in an earlier reading of the file, not in the present one.',
  },
  report: {
    invented: 'This dossier is an invented example.',
    madeBy: 'Written on {{at}} (UTC) by {{app}}.',
    standard: 'Held to the standard “{{standard}}”: {{description}} After {{after, list}}.',
    after: 'After: {{after}}.',
    standardChanged:
      'Held to the standard “{{standard}}”. That is what this dossier asks for. As published the standard asks otherwise: {{description}} After {{after, list}}.',
    notTruth: 'No mark says that a claim is true. It says what the sources named here warrant.',
    asides: 'Differences in wording that were looked at, and settled or set aside:',
    aside: '{{kind}}: {{words}}. {{reviewer}}: {{reason}}',
    overview: 'Overview',
    markColumn: 'Mark',
    countColumn: 'Claims',
    several: 'Reviewers differ',
    total: 'All claims',
    recheckRow: 'Of these, needing a re-check',
    claims: 'Claims',
    noClaims: 'There are no claims.',
    claimant: 'Claimed by {{claimant}}.',
    saidIn: 'This is what was said. That it was said is claim {{number}}.',
    said_one: 'This is that it was said. What was said is claim {{numbers, list}}.',
    said_other: 'This is that it was said. What was said are claims {{numbers, list}}.',
    original: 'As found: “{{original}}”',
    noMark: 'No reviewer has marked this claim.',
    signed: '{{reviewer}}, {{at}} (UTC)',
    nobody: 'a reviewer without a name',
    rationale: 'Rationale: {{rationale}}',
    noRationale: 'No rationale was given.',
    earlier: 'Earlier marks, which stand no more:',
    recheck: 'Needs re-check. What has moved since this mark:',
    differs: 'The mark differs from what the rules recommend.',
    recommendation: 'The rules recommend: {{verdict}} (rule {{rule}})',
    wouldChange: 'What would change the recommendation:',
    cautions: 'Cautions:',
    noEvidence: 'There is no evidence.',
    counted: 'What counts: {{tally}}.',
    speaker: 'Speaker: {{speaker}}.',
    primary: 'First-hand.',
    secondary: 'Secondary.',
    noPublisher: 'publisher not named',
    issued: 'issued {{issued}}',
    consulted: 'consulted {{accessed}}',
    digest: 'SHA-256 of the original: {{digest}}',
    warning: 'Look at this:',
    differences: 'What differs:',
    quotedAs: 'As quoted: “{{quoted}}”',
    note: 'Note: {{note}}',
    retracted: 'This source was retracted.',
    corrected: 'This source was corrected.',
    sources: 'Sources by origin',
    sourcesIntro: 'Sources of one origin are not independent of one another: however many they are, they count once.',
    noSources: 'There are no sources.',
    alone: 'No tie to another source is known.',
    why: 'One origin because:',
    whyForClaim: 'For this claim, sources are one origin because:',
    publishersUnknown_one:
      'Nobody has said who published {{count}} of these sources. Until its publisher is named it corroborates nothing.',
    publishersUnknown_other:
      'Nobody has said who published {{count}} of these sources. Until their publishers are named they corroborate nothing, and count together as at most one origin.',
    underCheck: 'Texts under check',
    underCheckIntro: 'These hold claims and are never evidence.',
  },
  package: {
    verify: `How to check this package without the program that made it

Unpack the archive into a folder of its own, open a terminal there and type

    sha256sum -c checksums.txt          (Linux)
    shasum -a 256 -c checksums.txt      (macOS)

Each file is reported as OK. A file that was changed is reported as FAILED.
checksums.txt names every file but itself. To be sure that it was not rewritten
together with the files, compare its own digest with one that you were given by
another way:

    sha256sum checksums.txt

What is here
  summary.md       the claims, marks, evidence and sources, to be read
  entries.ndjson   all that was done, one entry a line, in JSON
  originals/       the source files as they were found, named by their SHA-256
  texts/           the text that was taken from each, in UTF-8, named by its SHA-256
  structures/      where the paragraphs of a text begin and end, of texts that have any
  manifest.json    what the package is, how far each device's entries go, all files

Each entry carries its own SHA-256 ("id") and the id of the entry before it on the
same device ("previous"). For the first line of entries.ndjson, with jq:

    sed -n 1p entries.ndjson | jq -r .id
    sed -n 1p entries.ndjson | jq -cSj 'del(.id)' | sha256sum

Both print the same, as long as the line holds only plain letters in its names and whole
numbers. Another number than 1 checks another line.

To see for yourself that a quote of summary.md is in its source, look for some of its words:

    grep -nF 'some of its words' texts/*

A quote can run over the end of a line: take words from one line of it. The original beside
it is the file in originals/ that summary.md names under the quote.
`,
  },
  problems: {
    'not-a-zip':
      'This file is not a dossier package: it is not a ZIP archive. Nothing was opened. Choose a file that ends in .touchstone.zip.',
    'not-a-package':
      'This archive holds no dossier package. Nothing was opened. Choose a file that ends in .touchstone.zip.',
    'cut-off':
      'This package is cut off: its end is missing. Nothing was opened, and your dossiers are as they were. Copy or download it again.',
    'newer-package':
      'This package is of version {{version}}, which this program does not know yet. Nothing was opened. Update the program and open it again.',
    'too-large':
      'This package unpacks to more than {{limit}}. Nothing was opened, and your dossiers are as they were. Ask for it in parts.',
    limitBytes: '{{megabytes}} MB',
    limitFiles_one: '{{count}} file',
    limitFiles_other: '{{count}} files',
    'unsafe-names':
      'This package holds files with names that no package has ({{files}}). Nothing was opened. Do not unpack it by other means either; ask its sender.',
    altered:
      'Files in this package are not what its lists say: {{files}}. They were damaged or changed after it was written. Nothing was opened, and your dossiers are as they were. Ask for the package again.',
    'files-missing':
      'Files are missing from this package: {{files}}. Nothing was opened, and your dossiers are as they were. Ask for the package again.',
    'files-unlisted':
      'This package holds files that its lists do not name: {{files}}. They were added after it was written. Nothing was opened. Ask for the package again.',
    'entries-refused_one':
      '{{count}} entry in this package is not what it says it is: {{entries}}. Nothing was opened, and your dossiers are as they were. Ask for the package again.',
    'entries-refused_other':
      '{{count}} entries in this package are not what they say they are: {{entries}}. Nothing was opened, and your dossiers are as they were. Ask for the package again.',
    entry: 'line {{line}}: {{reason}}',
    entryReason: {
      'not-json': 'not readable as JSON',
      'too-deep': 'nested too deep',
      'forbidden-key': 'holds a name that is not allowed',
      'not-canonical': 'not written in the one way that entries are',
      'newer-format': 'of a format that this program does not know yet',
      'not-an-entry': 'lacks what every entry has',
      'other-dossier': 'belongs to another dossier',
      'id-is-not-its-digest': 'was changed after it was made',
      'not-a-record': 'holds a record that is not whole',
      'quote-not-in-source': 'quotes words that do not stand so in its source',
      'out-of-order': 'out of order or there twice',
    },
    'blobs-missing_one':
      'The package was not written: {{count}} original or text is missing from this machine or damaged. Your work is kept. The other formats can still be exported.',
    'blobs-missing_other':
      'The package was not written: {{count}} originals or texts are missing from this machine or damaged. Your work is kept. The other formats can still be exported.',
    'too-large-to-write':
      'The package was not written: it would hold more than {{limit}}. Your work is kept. Split the dossier, or export another format.',
  },
  chain: {
    gap: 'The entries {{from}} to {{to}} of one device are not here. Another package may hold them.',
    fork: 'One device made two entries numbered {{number}}: its data was copied or restored. Both are kept.',
    broken: 'Entry {{number}} of one device follows another entry than the one before it.',
    'left-out': 'Entry {{number}} of one device builds on an act that is not here. Another package may hold it.',
  },
} as const
