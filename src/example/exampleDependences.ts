import type { ExampleClaimKey, ExampleDependence, ExampleDocumentKey } from './exampleParts.ts'

/** Why documents of the example are not independent. */
export const dependences: readonly ExampleDependence[] = [
  {
    sources: ['wire', 'courier'],
    from: 'courier',
    claim: null,
    kind: 'reprint',
    standing: 'confirmed',
    reason: 'The Courier prints the agency’s story almost word for word, and names it in the byline.',
  },
  {
    sources: ['wire', 'eastbank-post'],
    from: 'eastbank-post',
    claim: null,
    kind: 'reprint',
    standing: 'confirmed',
    reason: 'Four paragraphs are the agency’s, in another order. The byline says “with material from Skerrow”.',
  },
  cites('closure', 'wire', 'The wire story gives the time “according to a press release”.'),
  cites('treated', 'wire', 'The wire story has the number from the Town: “the town said on Wednesday”.'),
  cites(
    'treated',
    'bridges-office',
    'The inspector repeats the press release’s sentence, and says that she has not counted.',
  ),
  cites('inspected', 'wire', '“The town said”: the agency names no other source for the inspection.'),
  {
    sources: ['press-release', 'bridges-office'],
    from: null,
    claim: 'inspected',
    kind: 'same-informant',
    standing: 'confirmed',
    reason: 'The inspector has it from the Town too, and was not given the report.',
  },
  cites('quote', 'wire', 'The wire story takes the words from the press release, and says so.'),
  {
    ...cites(
      'ferry',
      'wire',
      'The wire story has the press release’s sentence word for word, and names no source for it.',
    ),
    standing: 'suggested',
  },
  sharesSpeech('wire', 'The agency has sentences of the release, and its own reporting beside them.'),
  sharesSpeech('courier', 'What the Courier shares with the release it has from the agency’s story.'),
  sharesSpeech('eastbank-post', 'What the Post shares with the release it has from the agency’s story.'),
]

/** For this claim the document has it from the Town's press release. */
function cites(claim: ExampleClaimKey, document: ExampleDocumentKey, reason: string): ExampleDependence {
  return {
    sources: ['press-release', document],
    from: document,
    claim,
    kind: 'cites',
    standing: 'confirmed',
    reason,
  }
}

/** The texts have sentences of the release in common with it: that ties them for those claims, and not everywhere. */
function sharesSpeech(document: ExampleDocumentKey, first: string): ExampleDependence {
  return {
    sources: ['press-release', document],
    from: document,
    claim: null,
    kind: 'reprint',
    standing: 'rejected',
    reason: `${first} Ties for single claims say where it rests on the Town.`,
  }
}
