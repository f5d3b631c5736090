/** What the rules find and why: `findingWords.ts` puts the facts in. */
export const findings = {
  documents_one: '{{count}} document',
  documents_other: '{{count}} documents',
  origins_one: '{{count}} origin',
  origins_other: '{{count}} origins',
  /** The line by which a claim is known in lists. */
  documentsAndOrigins: '{{documents}}, {{origins}}',
  documentsAndOriginsIfRejected: '{{documents}}, {{origins}}, or {{ifRejected}} if suggested ties are rejected',
  withUnnamed_one: '{{counts}}; {{count}} not counted, its publisher is not named',
  withUnnamed_other: '{{counts}}; {{count}} not counted, their publishers are not named',

  finding: {
    'no-evidence': 'No excerpt supports this claim or conflicts with it yet.',
    'nothing-counts_one': '{{count}} excerpt is attached, but it does not count.',
    'nothing-counts_other': '{{count}} excerpts are attached, but none of them counts.',
    'origins-conflict': '{{supportingOrigins}} in support, {{conflictingOrigins}} in conflict.',
    'internally-inconsistent':
      'Internally inconsistent: one origin both supports this claim and conflicts with it ({{supportingDocuments}} in support, {{conflictingDocuments}} in conflict).',
    'unknown-conflict':
      'Documents whose publisher is not named disagree: {{supportingDocuments}} in support, {{conflictingDocuments}} in conflict. Whether that is one voice or two cannot be told.',
    'figures-conflict_one':
      '{{supportingDocuments}} in support, and {{count}} pair of excerpts whose figures exclude one another: a person has settled that they are values of one thing.',
    'figures-conflict_other':
      '{{supportingDocuments}} in support, and {{count}} pairs of excerpts whose figures exclude one another: a person has settled that they are values of one thing.',
    'figures-inconsistent_one':
      'Internally inconsistent: one origin gives figures that exclude one another, in {{count}} pair of excerpts. A person has settled that they are values of one thing.',
    'figures-inconsistent_other':
      'Internally inconsistent: one origin gives figures that exclude one another, in {{count}} pairs of excerpts. A person has settled that they are values of one thing.',
    'attribution-conflict': 'The words are given to different speakers: {{voices, list}}.',
    corroborated:
      '{{supportingDocuments}}, {{supportingOrigins}}; {{independentOrigins}} independent of the claimant and of each other. Nothing that counts conflicts.',
    attributed: '{{supportingDocuments}}, {{supportingOrigins}}. According to {{voices, list}}.',
    'only-conflicts':
      'Nothing that counts supports this claim. In conflict with it: {{conflictingDocuments}}, {{conflictingOrigins}}.',

    'quotes-absent_one': '{{count}} quote is not in its source. It does not count.',
    'quotes-absent_other': '{{count}} quotes are not in their sources. They do not count.',
    'quotes-altered_one': '{{count}} quote differs from its source in substance. It does not count.',
    'quotes-altered_other': '{{count}} quotes differ from their sources in substance. They do not count.',
    'differences-to-accept_one': '{{count}} quote was edited. It counts once somebody accepts the difference shown.',
    'differences-to-accept_other':
      '{{count}} quotes were edited. They count once somebody accepts the differences shown.',
    'earlier-text_one':
      '{{count}} excerpt is of an earlier text of its source. It does not count until its words are found in the text as it is read now.',
    'earlier-text_other':
      '{{count}} excerpts are of earlier texts of their sources. They do not count until their words are found in the texts as they are read now.',
    'documents-folded': '{{documents}} in support count as {{origins}}.',
    'conflicts-folded': '{{documents}} in conflict count as {{origins}}.',
    'suggested-ties_one':
      '{{count}} tie between these sources is suggested, not confirmed. It counts until somebody rejects it.',
    'suggested-ties_other':
      '{{count}} ties between these sources are suggested, not confirmed. They count until somebody rejects them.',
    'contested-ties_one':
      'People disagree on {{count}} tie between these sources, or on who published one. They count as one until that is settled.',
    'contested-ties_other':
      'People disagree on {{count}} ties between these sources, or on who published some. They count as one until that is settled.',
    'publishers-unknown_one':
      'Who published {{count}} of these documents? Until that is known it corroborates nothing.',
    'publishers-unknown_other':
      'Who published {{count}} of these documents? Until that is known they corroborate nothing, and count together as one origin at most.',
    'claimant-own_one': '{{count}} excerpt is the claimant’s own word. It does not corroborate the claimant’s claim.',
    'claimant-own_other':
      '{{count}} excerpts are the claimant’s own word. They do not corroborate the claimant’s claim.',
    appearances_one:
      '{{count}} excerpt is where the claim itself appears, or was made from it. It is an appearance, not evidence.',
    appearances_other:
      '{{count}} excerpts are where the claim itself appears, or were made from it. They are appearances, not evidence.',
    'interested-primary_one':
      '{{count}} document is a press release or comes from a party to the matter, and is given as first-hand. It is that for what was said, not for whether it is so, and counts as secondary.',
    'interested-primary_other':
      '{{count}} documents are press releases or come from parties to the matter, and are given as first-hand. They are that for what was said, not for whether it is so, and count as secondary.',
    'interested-support_one':
      '{{count}} document that supports it is a press release or comes from a party to the matter: it has a stake in whether this is so.',
    'interested-support_other':
      '{{count}} documents that support it are press releases or come from parties to the matter: they have a stake in whether this is so.',
    'retracted-sources_one': '{{count}} source was retracted. It does not count.',
    'retracted-sources_other': '{{count}} sources were retracted. They do not count.',
    'corrected-sources_one': '{{count}} source was corrected. Read what was corrected before relying on it.',
    'corrected-sources_other': '{{count}} sources were corrected. Read what was corrected before relying on them.',
    'contested-evidence_one': 'Reviewers read {{count}} excerpt differently. It does not count until that is settled.',
    'contested-evidence_other':
      'Reviewers read {{count}} excerpts differently. They do not count until that is settled.',
    'contested-speakers_one':
      'People disagree on whose words {{count}} excerpt gives. Until that is settled it is the word of each of them.',
    'contested-speakers_other':
      'People disagree on whose words {{count}} excerpts give. Until that is settled they are the word of each of them.',
    'contested-sources_one':
      'People disagree on the kind or the standing of {{count}} source. It counts for the least that anybody says.',
    'contested-sources_other':
      'People disagree on the kind or the standing of {{count}} sources. They count for the least that anybody says.',
    'contested-kind': 'People disagree on what kind of claim this is. It is weighed as the kind that asks for more.',
    'contested-standard':
      'People disagree on what the dossier is held to; its sheet shows every version. Until that is settled, only what meets each of them is enough.',
    'claim-figures_one': '{{count}} excerpt that supports the claim gives figures that exclude the claim’s own.',
    'claim-figures_other': '{{count}} excerpts that support the claim give figures that exclude the claim’s own.',
    'claim-dates_one': '{{count}} excerpt that supports the claim gives another date than the claim.',
    'claim-dates_other': '{{count}} excerpts that support the claim give another date than the claim.',
    'figures-to-settle_one':
      'Figures of {{count}} pair of excerpts seem to exclude one another. Are they values of one thing? Nobody has settled that.',
    'figures-to-settle_other':
      'Figures of {{count}} pairs of excerpts seem to exclude one another. Are they values of one thing? Nobody has settled that.',
  },
  /** Follows `documents-folded` and `conflicts-folded`. */
  unnamed_one: '{{count}} of them is in no origin counted here: its publisher is not named.',
  unnamed_other: '{{count}} of them are in no origin counted here: their publishers are not named.',
  /** Follow `suggested-ties`, for the sides of which they change the count. */
  ifRejected: {
    support: 'In support: {{origins}}, or {{ifRejected}} if all are rejected.',
    conflict: 'In conflict: {{origins}}, or {{ifRejected}} if all are rejected.',
  },

  /** Of what would change a dispute no further than the conflict were gone. */
  onceUndisputed: 'Only without the conflict as well: {{change}}',
  change: {
    'support-counts': 'With an excerpt that supports it and counts, it would be at least attributed.',
    'support-found': 'With an excerpt that supports it, it would be a dispute between two sides.',
    'differences-accepted_one': 'Accept the difference in {{count}} edited quote, and it counts.',
    'differences-accepted_other': 'Accept the differences in {{count}} edited quotes, and they count.',
    'more-origins_one': 'Corroborated with {{count}} more independent origin.',
    'more-origins_other': 'Corroborated with {{count}} more independent origins.',
    'first-hand_one': 'Corroborated if an independent origin supports it first-hand.',
    'first-hand_other': 'Corroborated if {{count}} more independent origins support it first-hand.',
    'more-origins-first-hand_one': 'Corroborated with {{count}} more independent origin that supports it first-hand.',
    'more-origins-first-hand_other':
      'Corroborated with {{count}} more independent origins, at least {{firstHand}} of them first-hand.',
    'another-kind_one':
      'Corroborated with {{count}} more independent origin of another kind of source (Other counts for none).',
    'another-kind_other':
      'Corroborated with {{count}} more independent origins, at least 1 of them of another kind of source (Other counts for none).',
    'another-kind-first-hand_one':
      'Corroborated with {{count}} more independent origin of another kind of source (Other counts for none) that supports it first-hand.',
    'another-kind-first-hand_other':
      'Corroborated with {{count}} more independent origins, at least 1 of them of another kind of source (Other counts for none) and at least {{firstHand}} first-hand.',
    'other-kinds':
      'Corroborated with {{count}} more independent origins, which bring at least {{kinds}} other kinds of source (Other counts for none).',
    'other-kinds-first-hand':
      'Corroborated with {{count}} more independent origins, which bring at least {{kinds}} other kinds of source (Other counts for none), at least {{firstHand}} of them first-hand.',
    'of-kinds':
      'Corroborated with {{count}} more independent origins of at least {{kinds}} kinds of source (Other counts for none).',
    'of-kinds-first-hand':
      'Corroborated with {{count}} more independent origins of at least {{kinds}} kinds of source (Other counts for none), at least {{firstHand}} of them first-hand.',
    'kinds-set_one':
      '{{count}} document in support is of kind Other, which counts for no kind of source: say of what kind it is, and it may be one.',
    'kinds-set_other':
      '{{count}} documents in support are of kind Other, which counts for no kind of source: say of what kind they are, and fewer may be missing.',
    'publishers-named_one': 'Say who published {{count}} document: until then it corroborates nothing.',
    'publishers-named_other': 'Say who published {{count}} documents: until then they corroborate nothing.',
    'suggestions-rejected': 'Corroborated, by {{origins}}, if the suggested ties prove wrong and are rejected.',
    'one-speaker':
      'Settle who said it: correct the speaker of an excerpt, or split the claim so that each speaker has one.',
    'undisputed-attributed': 'Without the conflict it would be attributed.',
    'undisputed-corroborated': 'Without the conflict it would be corroborated.',
    'sides-agree': 'The conflict is gone once no excerpt that counts conflicts: correct a stance, or take one off.',
    'figures-parted_one':
      'The conflict is gone once the figures of {{count}} pair of excerpts are settled to be values of two things, or one is corrected, left out or taken off.',
    'figures-parted_other':
      'The conflict is gone once the figures of {{count}} pairs of excerpts are settled to be values of two things, or are corrected, left out or taken off.',
    'figures-settled_one':
      'Disputed once the figures of {{count}} pair of excerpts, which seem to exclude one another, are settled to be values of one thing.',
    'figures-settled_other':
      'Disputed once figures of {{count}} pairs of excerpts, which seem to exclude one another, are settled to be values of one thing.',
    'origins-tied_one': 'A tie between its origins, or one speaker behind them, would make it attributed.',
    'origins-tied_other':
      'Ties between its origins, or one speaker behind them, that left fewer than {{origins}} would make it attributed.',
    'conflict-found': 'An excerpt that conflicts and counts would make it disputed.',
    'conflict-withdrawn': 'Without the conflict it would be open.',
    'quoted-exactly':
      'Read what the source says itself: it may be something else, or the opposite. Selected there and kept in its own words, with the stance that these have, it counts.',
    'found-again': 'Settle in the source where the words stand now, and they count.',
    'ties-undone':
      'Documents count apart once every tie between them is rejected, or set aside for this claim, with a reason.',
    'another-document': 'Only a document of another origin would be one more.',
    'suggestions-settled': 'Confirm a tie, and the count stands; reject it with a reason, and it no longer counts.',
    'disagreement-settled': 'Settle what people disagree on, and it counts as they settled it.',
    'another-voice': 'An excerpt in another voice, from another origin, would count towards corroboration.',
    'independent-document': 'A document that was not made from the claim’s own text would be evidence.',
    disinterested:
      'A first-hand document by somebody else would count as first-hand; this one does for a claim that they said so.',
    'without-stake': 'A document by somebody who has no stake in it would support it without this doubt.',
    'source-stands': 'It would count again only if its publisher let it stand, and its standing were set to current.',
    'correction-read': 'Read the corrected text and set its standing to current, and this is gone.',
    'scope-settled':
      'Settle in the figures of the claim whether they are values of one thing: then they conflict, or are of two.',
    'claim-figures-agree':
      'Correct the claim’s figure or the stance, or settle in the figures of the claim that they are values of two things.',
    'claim-dates-agree': 'Correct the claim’s date or the stance: one of the two dates is of something else, or wrong.',
    'stance-settled': 'It counts once the reviewers settle how it bears on the claim.',
  },

  tie: {
    'same-publisher_one': '{{count}} document: same publisher ({{publisher}})',
    'same-publisher_other': '{{count}} documents: same publisher ({{publisher}})',
    'no-publisher_one': '{{count}} document: publisher not named',
    'no-publisher_other': '{{count}} documents: publisher not named, so they may be by the same one',
    'contested-publisher': '“{{source}}”: people disagree on who published it ({{publishers, list}})',
    'same-bytes_one': '{{count}} document: the same file',
    'same-bytes_other': '{{count}} documents: the same file',
    'same-name': '{{a}} and {{b}}: publishers of the same name',
    affiliation: {
      owns: '{{a}} and {{b}}: one owns the other',
      'same-owner': '{{a}} and {{b}} have the same owner',
      affiliate: '{{a}} and {{b}} are affiliated',
    },
    dependence: {
      'same-author': '“{{a}}” and “{{b}}” have the same author',
      reprint: '“{{a}}” and “{{b}}” share their text, in whole or in part',
      cites: 'One of “{{a}}” and “{{b}}” cites the other',
      'same-informant': '“{{a}}” and “{{b}}” have the same informant',
      'same-release': '“{{a}}” and “{{b}}” rest on the same release',
    },
    /** Where nothing tells of it but two names that may be forms of one. */
    perhaps: {
      'same-informant': '“{{a}}” and “{{b}}” have the same informant, perhaps: two forms of a name',
      'same-release': '“{{a}}” and “{{b}}” rest on the same release, perhaps: two forms of a name',
      'same-author': '“{{a}}” and “{{b}}” have the same author, perhaps: two forms of a name',
      'one-publisher': '{{a}} and {{b}} are one publisher, perhaps: two forms of a name',
    },
    /** Where it is known which of the two was made from the other. */
    derivation: {
      'same-author': '“{{derivative}}” follows “{{original}}”, by the same author',
      reprint: '“{{derivative}}” reprints “{{original}}”',
      cites: '“{{derivative}}” cites “{{original}}”',
      'same-informant': '“{{derivative}}” has its informant from “{{original}}”',
      'same-release': '“{{derivative}}” rests on the release “{{original}}”',
    },
    withReason: '{{tie}}: {{reason}}',
    suggested: '{{tie}} (suggested)',
    forThisClaim: '{{tie}} (for this claim)',
  },

  moved: {
    'text-changed': 'The claim’s wording was changed.',
    'standard-changed': 'The dossier is held to another standard.',
    'thresholds-changed': 'The dossier now asks for more or less before “corroborated” is recommended.',
    'evidence-added_one': '{{count}} piece of evidence was added.',
    'evidence-added_other': '{{count}} pieces of evidence were added.',
    'evidence-removed_one': '{{count}} piece of evidence was removed.',
    'evidence-removed_other': '{{count}} pieces of evidence were removed.',
    'stance-turned_one': '{{count}} excerpt was given another stance.',
    'stance-turned_other': '{{count}} excerpts were given another stance.',
    'use-changed_one': '{{count}} excerpt was changed between first-hand and secondary.',
    'use-changed_other': '{{count}} excerpts were changed between first-hand and secondary.',
    'voice-changed': 'Whose word it is has changed: {{voices, list}}.',
    'count-changed_one': '{{count}} excerpt began or ceased to count.',
    'count-changed_other': '{{count}} excerpts began or ceased to count.',
    'source-corrected_one': '{{count}} excerpt is from a source that its publisher has corrected since.',
    'source-corrected_other': '{{count}} excerpts are from sources that their publishers have corrected since.',
    'origin-changed': 'Sources came together or apart, or a publisher was named.',
    'figures-changed':
      'Figures of {{count}} excerpts exclude one another since, or no longer do, in a scope that a person has settled.',
    'figures-began': 'Figures of {{count}} excerpts exclude one another since, in a scope that a person has settled.',
    'figures-ceased':
      'Figures of {{count}} excerpts no longer exclude one another in a scope that a person has settled.',
    'speakers-changed': 'The words are given to other speakers than before.',
    'independence-changed': 'How many origins support it independently of the claimant has changed.',
    'recommendation-changed': 'The rules now recommend otherwise.',
  },

  /** Whose word evidence is, and was: a part of `attributed` and of `voice-changed`. */
  voice: {
    /** Nobody is named who speaks in it or has published it. */
    document: '“{{title}}”',
    documents_one: '{{first}} and {{count}} more document in which nobody is named',
    documents_other: '{{first}} and {{count}} more documents in which nobody is named',
    changed: '{{after, list(type: disjunction)}} in place of {{before, list(type: disjunction)}}',
    nobody: 'nobody named',
  },

  /** What a standard asks: `findingWords.ts` puts the parts together. */
  requirement: {
    origins_one: '{{count}} independent origin',
    origins_other: 'at least {{count}} independent origins',
    ofKinds: '{{origins}} of at least {{kinds}} kinds of source',
    firstHand_one: '{{origins}}, {{count}} of them first-hand',
    firstHand_other: '{{origins}}, {{count}} of them first-hand',
    /** Where that origin is the only one asked for. */
    oneFirstHand: '{{origins}} that supports it first-hand',
    /** A standard of which a dossier asks otherwise than is published. */
    changed: '{{name}}, with {{requirements, list(type: disjunction)}}',
  },

  rule: {
    I1: 'An excerpt counts only if its quote check allows it.',
    I2: 'Sources that are not independent of one another count as one origin.',
    I3: 'A suggested tie counts until somebody rejects it with a reason. Sources whose publisher is not named are one origin at most, and corroborate nothing.',
    I4: 'The claimant’s own origin never corroborates the claimant’s own claim.',
    I5: 'A document made from an appearance of the claim is an appearance, not evidence.',
    I6: 'A press release, and what a party to the matter puts out, is first-hand for “they said so”, secondary and interested for the fact.',
    C1: 'A retracted source does not count; a corrected one is to be read again.',
    C2: 'Evidence whose stance is contested does not count. What else people disagree on counts for the least that any of them says.',
    C3: 'Figures that differ are no dispute until a person has settled that they are values of one thing. Support whose figures exclude the claim’s own counts by its stance, and the doubt is shown.',
    S0: 'Open: no excerpt counts.',
    S1: 'Disputed: one origin supports and another conflicts, the words that the claim is about are given to different speakers, figures exclude one another that a person has settled to be of one thing, or one origin contradicts itself.',
    S2: 'Corroborated: nothing that counts conflicts, and independent origins meet the standard.',
    S3: 'Attributed: something that counts supports it, but not enough to meet the standard.',
    S4: 'Disputed: what counts only conflicts, and nothing supports it.',
  },
} as const
