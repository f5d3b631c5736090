import type { Span } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import type { Pointer } from './pointer.ts'

/** An office that a text names: "former head of the Coastal Survey Office". */
export interface Office extends Span {
  readonly rank: string
  /** What the rank is qualified by: former, deputy. Sorted. */
  readonly standing: readonly string[]
  /** Words of the body, folded. */
  readonly body: ReadonlySet<string>
}

/** The offices of a text: a word of rank, and the body that follows it. English, French, Spanish and German. */
export function officesIn(text: string, language: string | null): Office[] {
  const table = officeWords[language?.toLowerCase().split('-')[0] ?? 'en']
  if (table === undefined) return []
  const { ranks, standings, joins } = table
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}])((?:(?:${standings})[\s-]+)*)(${ranks})\s+(?:${joins})\s+((?:[^.,;:!?“”"\n]){2,${LONGEST_BODY}})`,
    'giu',
  )
  return [...text.matchAll(pattern)].flatMap(match => {
    const [whole, standing = '', rank = '', rest = ''] = match
    const body = bodyIn(rest)
    if (body === '') return []
    const end = match.index + whole.length - rest.length + body.length
    const words = wordsOfBody(body)
    return [{ start: match.index, end, rank: fold(rank), standing: foldedWords(standing), body: new Set(words) }]
  })
}

/** Code units. */
const LONGEST_BODY = 90

interface OfficeWords {
  readonly ranks: string
  readonly standings: string
  readonly joins: string
}

const officeWords: Readonly<Record<string, OfficeWords>> = {
  en: {
    ranks:
      'prime minister|minister|president|chief|head|director|director-general|chair|chairman|chairwoman|chairperson|secretary|secretary-general|leader|governor|mayor|commander|commissioner|ambassador|spokesman|spokeswoman|spokesperson|representative|member|deputy',
    standings: 'former|formerly|then|acting|deputy|vice|assistant|current|late|ex|interim|outgoing',
    joins: 'of the|of|for the|for|to the|to',
  },
  fr: {
    ranks: 'premier ministre|ministre|présidente?|chef|directeur|directrice|secrétaire|maire|commandant|ambassadeur',
    standings: 'ancien|ancienne|ex|vice|adjoint',
    joins: 'de la|du|des|de l’|de',
  },
  es: {
    ranks: 'primer ministro|ministr[oa]|president[ea]|jefe|jefa|director|directora|secretari[oa]|alcalde|embajador',
    standings: 'antiguo|antigua|ex|vice|entonces',
    joins: 'de la|del|de los|de',
  },
  de: {
    ranks: 'ministerpräsident|minister|präsident|präsidentin|leiter|leiterin|chef|direktor|direktorin|sprecher',
    standings: 'ehemaliger|ehemalige|früherer|frühere|damaliger|stellvertretender|ex',
    joins: 'der|des|für|von',
  },
}

/** The body up to where its noun phrase ends: a verb, "until", "and" before another office. */
function bodyIn(rest: string): string {
  const end =
    /\s+(?:and\s+(?:\p{Ll}|Representative|Chief|Head|Director|Member)|until|from|who|which|that|was|is|has|had|said|says|were|in\s+\p{Nd}|since|when|a|an|et|qui|jusqu|y|que|und|bis|wurde)(?:\s|$)|\s+and\s+(?:Representative|Chief|Head|Director|Member)/u.exec(
      rest,
    )
  return (end ? rest.slice(0, end.index) : rest).trimEnd()
}

function wordsOfBody(body: string): string[] {
  return foldedWords(body).filter(word => !/^(?:the|of|for|and|in|on|de|la|du|des|del|der|die|das|a|an)$/.test(word))
}

function foldedWords(words: string): string[] {
  return fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .toSorted()
}

function fold(words: string): string {
  return foldForSearch(words).trim()
}

/** Offices in two passages that seem to be one and are called otherwise. Told in passing. */
export function officePointers(a: readonly Office[], b: readonly Office[]): Pointer[] {
  return a.flatMap(one => {
    if (b.some(other => howOtherwise(one, other) === null && isOneBody(one, other))) return []
    const other = b.find(each => isOneBody(one, each))
    const how = other && howOtherwise(one, other)
    return other && how ? [{ kind: 'office', how, weight: 'note', a: one, b: other } as const] : []
  })
}

/** So much of the shorter name of a body must be in the longer one. */
const SAME_BODY = 0.6

function isOneBody({ body: a }: Office, { body: b }: Office): boolean {
  const shared = [...a].filter(word => b.has(word)).length
  return shared / Math.min(a.size, b.size) > SAME_BODY
}

function howOtherwise(a: Office, b: Office): 'rank' | 'standing' | 'body' | null {
  if (a.standing.join(' ') !== b.standing.join(' ')) return 'standing'
  if (a.rank !== b.rank) return 'rank'
  return a.body.size === b.body.size && [...a.body].every(word => b.body.has(word)) ? null : 'body'
}
