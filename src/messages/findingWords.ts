import type { PublisherId, SourceId } from '../domain/id.ts'
import type { OriginTie } from '../domain/originTies.ts'
import type { Requirement } from '../domain/records.ts'
import type { ChangedVoices, Moved } from '../domain/verdict/basis.ts'
import type { Facts, Finding, FindingCode, WouldChange } from '../domain/verdict/rule.ts'
import type { Standard } from '../domain/verdict/standards.ts'
import { isPublished } from '../domain/verdict/thresholds.ts'
import type { Tally } from '../domain/verdict/weigh.ts'
import type { Say } from './catalogue.ts'

/** What a finding says, in sentences. What would change it is {@link sayChange}. */
export function sayFinding(say: Say, finding: Finding): string {
  const { code, facts, names } = finding
  const sentence = say(`findings:finding.${code}`, {
    ...counted(say, facts),
    count: facts[mainCount[code] ?? 'count'] ?? 0,
    voices: sayVoices(say, names),
  })
  const more = code === 'suggested-ties' ? sidesIfRejected(say, facts) : unnamedBeside(say, finding)
  return [sentence, ...more].join(' ')
}

/** Whose word it is: names, then the documents of which nobody is named, the first of them by its title. */
function sayVoices(say: Say, names: Finding['names']): readonly string[] {
  const entries = Object.entries(names)
  const isDocument = ([key]: (typeof entries)[number]): boolean => key.startsWith('document')
  const named = entries.filter(entry => !isDocument(entry)).map(([, name]) => name)
  const [title, ...others] = entries.filter(isDocument).map(([, name]) => name)
  if (title === undefined) return named
  const first = say('findings:voice.document', { title })
  if (others.length === 0) return [...named, first]
  return [...named, say('findings:voice.documents', { first, count: others.length })]
}

/** What would lead elsewhere, a sentence each, nearest first. */
export function sayChanges(say: Say, finding: Finding): readonly string[] {
  return finding.wouldChange.map(change => sayChange(say, change))
}

/** One thing that would lead elsewhere. */
export function sayChange(say: Say, { code, facts, onceUndisputed }: WouldChange): string {
  const numbers = { count: facts['count'] ?? 0, firstHand: facts['firstHand'] ?? 0, kinds: facts['kinds'] ?? 0 }
  const change = say(`findings:change.${code}`, { ...counted(say, facts), ...numbers })
  return onceUndisputed ? say('findings:onceUndisputed', { change }) : change
}

/** "5 documents, 1 origin", with the other count where suggestions make one, and the documents that are in no origin. */
export function sayTally(say: Say, tally: Tally): string {
  const counts = sayOrigins(say, tally)
  return tally.unnamed === 0 ? counts : say('findings:withUnnamed', { counts, count: tally.unnamed })
}

function sayOrigins(say: Say, { documents, origins, originsIfRejected }: Tally): string {
  const words = {
    documents: say('findings:documents', { count: documents }),
    origins: say('findings:origins', { count: origins }),
  }
  return originsIfRejected === origins
    ? say('findings:documentsAndOrigins', words)
    : say('findings:documentsAndOriginsIfRejected', { ...words, ifRejected: originsIfRejected })
}

/** "at least 3 independent origins of at least 2 kinds of source, 1 of them first-hand": a clause. */
export function sayRequirement(say: Say, { origins: count, primaryOrigins, kinds }: Requirement): string {
  const bare = say('findings:requirement.origins', { count })
  const origins = kinds > 1 ? say('findings:requirement.ofKinds', { origins: bare, kinds }) : bare
  if (primaryOrigins === 0) return origins
  if (count === 1) return say('findings:requirement.oneFirstHand', { origins })
  return say('findings:requirement.firstHand', { origins, count: primaryOrigins })
}

/** "Newsroom", or "Newsroom, with at least 3 independent origins" where a dossier asks otherwise than is published. */
export function sayStandard(say: Say, standard: Standard): string {
  const name = say(`standards:${standard.id}.name`)
  if (isPublished(standard)) return name
  const requirements = standard.anyOf.map(asked => sayRequirement(say, asked))
  return say('findings:requirement.changed', { name, requirements })
}

/** Names for the records that a tie refers to. */
export interface TieNames {
  readonly publisher: (id: PublisherId) => string
  readonly source: (id: SourceId) => string
}

/** Why sources of one origin are not independent: a clause without a full stop, for a list or a line of several. */
export function sayTie(say: Say, tie: OriginTie, names: TieNames): string {
  const said = tieItself(say, tie, names)
  if (tie.type !== 'affiliation' && tie.type !== 'dependence') return said
  const reason = tie.reason.trim()
  const own = tie.type === 'dependence' && tie.claimId !== null ? say('findings:tie.forThisClaim', { tie: said }) : said
  const marked = tie.standing === 'suggested' ? say('findings:tie.suggested', { tie: own }) : own
  return reason === '' ? marked : say('findings:tie.withReason', { tie: marked, reason })
}

/** What has moved since a mark was made. */
export function sayMoved(say: Say, { code, evidenceIds, voices = [], figures }: Moved): string {
  const how = figures && (figures.ceased.length === 0 ? 'began' : figures.began.length === 0 ? 'ceased' : null)
  return say(how ? `findings:moved.figures-${how}` : `findings:moved.${code}`, {
    count: evidenceIds.length,
    voices: voices.map(voice => sayChangedVoices(say, voice)),
  })
}

function sayChangedVoices(say: Say, { before, after }: ChangedVoices): string {
  const named = (voices: readonly string[]): readonly string[] =>
    voices.map(voice => voice || say('findings:voice.nobody'))
  return say('findings:voice.changed', { before: named(before), after: named(after) })
}

/** The fact that decides between singular and plural, where it is not `count`. */
const mainCount: Partial<Readonly<Record<FindingCode, string>>> = {
  'nothing-counts': 'discounted',
  'suggested-ties': 'suggestedTies',
  'figures-conflict': 'figureConflicts',
  'figures-inconsistent': 'figureConflicts',
}

/** What the sentences count, as "5 documents", "1 origin". */
function counted(say: Say, facts: Facts) {
  const documents = (name: string): string => say('findings:documents', { count: facts[name] ?? 0 })
  const origins = (name: string): string => say('findings:origins', { count: facts[name] ?? 0 })
  return {
    documents: documents('documents'),
    origins: origins('origins'),
    supportingDocuments: documents('supportingDocuments'),
    supportingOrigins: origins('supportingOrigins'),
    conflictingDocuments: documents('conflictingDocuments'),
    conflictingOrigins: origins('conflictingOrigins'),
    independentOrigins: origins('independentOrigins'),
  }
}

function sidesIfRejected(say: Say, facts: Facts): readonly string[] {
  const side = (key: 'support' | 'conflict', now = 0, ifRejected = 0): readonly string[] =>
    now === ifRejected
      ? []
      : [say(`findings:ifRejected.${key}`, { origins: say('findings:origins', { count: now }), ifRejected })]
  return [
    ...side('support', facts['supportingOrigins'], facts['supportingIfRejected']),
    ...side('conflict', facts['conflictingOrigins'], facts['conflictingIfRejected']),
  ]
}

/** The documents that a sentence counts and that are in none of its origins. */
function unnamedBeside(say: Say, { code, facts }: Finding): readonly string[] {
  const isFolded = code === 'documents-folded' || code === 'conflicts-folded'
  const count = facts['unnamed'] ?? 0
  return isFolded && count > 0 ? [say('findings:unnamed', { count })] : []
}

function tieItself(say: Say, tie: OriginTie, names: TieNames): string {
  switch (tie.type) {
    case 'same-publisher':
      return say('findings:tie.same-publisher', {
        count: tie.sourceIds.length,
        publisher: names.publisher(tie.publisherId),
      })
    case 'no-publisher':
      return say('findings:tie.no-publisher', { count: tie.sourceIds.length })
    case 'contested-publisher':
      return say('findings:tie.contested-publisher', {
        source: names.source(tie.sourceId),
        publishers: tie.publisherIds.map(names.publisher),
      })
    case 'same-bytes':
      return say('findings:tie.same-bytes', { count: tie.sourceIds.length })
    case 'same-name':
      return say('findings:tie.same-name', pairOf(tie.publisherIds, names.publisher))
    case 'affiliation':
      return say(
        tie.isPerhaps ? 'findings:tie.perhaps.one-publisher' : `findings:tie.affiliation.${tie.kind}`,
        pairOf(tie.publisherIds, names.publisher),
      )
    case 'dependence':
      return dependence(say, tie, names)
  }
}

function dependence(say: Say, tie: Extract<OriginTie, { type: 'dependence' }>, names: TieNames): string {
  const { kind, from, sourceIds, isPerhaps } = tie
  if (isPerhaps)
    return say(
      `findings:tie.perhaps.${kind === 'same-release' || kind === 'same-author' ? kind : 'same-informant'}`,
      pairOf(sourceIds, names.source),
    )
  const original = sourceIds.find(id => id !== from)
  if (from === null || original === undefined) {
    return say(`findings:tie.dependence.${kind}`, pairOf(sourceIds, names.source))
  }
  return say(`findings:tie.derivation.${kind}`, { derivative: names.source(from), original: names.source(original) })
}

function pairOf<T>([a, b]: readonly [T, T], nameOf: (id: T) => string): { readonly a: string; readonly b: string } {
  return { a: nameOf(a), b: nameOf(b) }
}
