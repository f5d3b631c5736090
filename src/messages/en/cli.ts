/** What the command line says to people, on standard error. */
export const cli = {
  about: 'Claims, tested against their sources, without a screen.',
  usage: 'Usage: touchstone <command> [arguments]',
  usageOf: 'Usage: touchstone {{usage}}',
  commands: 'Commands:',
  options: 'Options:',
  help: 'Show this, or with a command what the command takes',
  version: 'Show the version',
  status:
    'Exit status: 0 if all held, 1 if something did not verify or a file was refused, 2 if the command was not understood.',
  output: 'Results are JSON Lines on standard output. Offsets are UTF-16 code units, end exclusive.',
  unknownCommand: 'There is no command “{{name}}”.',
  unknownOption: 'There is no option “{{name}}”.',
  wrongArguments: 'This command takes other arguments.',
  unreadable: '{{file}} cannot be read: {{reason}}.',
  refused: {
    binary: '{{file}} is not a text file.',
    empty: '{{file}} is empty.',
    encoding: '{{file}} is in an encoding that is not known here.',
  },
  guessedEncoding: '{{file}} is read as {{encoding}}, which is a guess.',
  badLine: 'Line {{line}} of {{file}} is no quote: {{reason}}.',
  reason: {
    json: 'not JSON',
    object: 'not an object',
    quote: 'no text under "quote"',
    field: '"{{field}}" is not what it should be',
  },
  progress: '{{done}} of {{all}}',
  checkQuotes: {
    summary: 'Check each quote of a file against a source',
    details:
      'SOURCE is a text file. QUOTES has one JSON object a line: id, quote and, where known, prefix, suffix and hint (about where the quote begins). “-” reads quotes from standard input.',
    outcome: '{{id}}: {{sentence}}',
    warning: '{{id}}: {{sentence}}',
    counts_one: '{{count}} quote checked: {{list}}.',
    counts_other: '{{count}} quotes checked: {{list}}.',
    count: '{{count}} {{outcome}}',
    none: 'There are no quotes in {{file}}.',
  },
  findReuse: {
    summary: 'Find the passages that text files have in common',
    details:
      'Each line names a passage in two files (or twice in one), how many letters both have, and what it is: reuse, formula (a name with its office, or a phrase that three files have), weak, or same-source.',
    counts_one: '{{count}} passage in common; {{reused}} of it reuse.',
    counts_other: '{{count}} passages in common; {{reused}} of them reuse.',
  },
  figures: {
    summary: 'List the figures of a text, each as an interval',
    details:
      'Each line gives where a figure stands, its lowest and highest value (hi is null where there is no highest), how the text hedges it (exact, at-least, more-than, up-to, less-than, about, range, vague), what it is in or what it counts, and its kind (count, money, percent, fraction, age, ordinal, duration, measure).',
    counts_one: '{{count}} figure found.',
    counts_other: '{{count}} figures found.',
  },
  dates: {
    summary: 'List the dates of a text as days',
    details:
      'DATE is the day, month or year in which the text was published (2021, 2021-03, 2021-03-08). Each line gives where a date stands, its first and last day, and what it is reckoned from: published, statement (another date in the text), or null where it says its year.',
    counts_one: '{{count}} date found.',
    counts_other: '{{count}} dates found.',
  },
  assess: {
    summary: 'Weigh each claim of a dossier by the rules',
    details:
      'DOSSIER is a dossier package. Each line gives a claim, what the rules recommend, how many origins support it and conflict with it, the findings (rule and facts, so that anybody can redo them), the marks with what has changed since each was made, and whether one of them is out of date. Without --profile the dossier is held to its own standard; ID is newsroom, magazine, casualty-recorder or strict, each as published. The exit status is 1 where a mark is out of date, or where the entries of a device are not whole.',
    refused: '{{file}}: {{reason}}',
    stale: '{{claim}}: the mark “{{verdict}}” is out of date: {{moved}}.',
    counts_one: '{{count}} claim weighed: {{list}}.',
    counts_other: '{{count}} claims weighed: {{list}}.',
    count: '{{count}} {{recommendation}}',
    none: 'There are no claims in {{file}}.',
  },
  search: {
    summary: 'Rank the documents of a corpus for each query',
    details:
      'CORPUS has one JSON object a line: id, title, text, and where they are known publisher, speaker, claimant; QUERIES: id, text. --top says how many to give for each query (10 if left out).\n\nA query is written as in the search box of the app:\n  closed bridge       words, in any form\n  "closed bridge"     just these words, in this order\n  -ferry              nothing that has this word, or has it in its title or its publisher\n  -"ferry boat"       nor this phrase\n  publisher:post      only what has this in that field: title, publisher, speaker, claimant\nOne that only leaves out and filters gives what it keeps, in the order of the corpus, with a score of 0.',
    badLine: 'Line {{line}} of {{file}} is left out: it is not an object with a text.',
  },
} as const
