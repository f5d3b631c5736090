import { compareText } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import type { Span } from '../records.ts'
import { compareNames, type VariantHow } from './compareNames.ts'
import type { Name } from './namesIn.ts'
import { soundsOf } from './soundAlike.ts'

/** A name of a dossier, and where it stands. */
export interface BookedName {
  /** As it is written where it was met first. */
  readonly text: string
  readonly sourceIds: readonly SourceId[]
  /** Whether it has more than one word. */
  readonly isFull: boolean
  /** The first place; `null` where it is only on a sheet: an author, a speaker. */
  readonly place: { readonly sourceId: SourceId; readonly span: Span } | null
}

/** Two names that may be one, or that are like and to be kept apart. */
export interface NamePair {
  readonly how: VariantHow | 'like'
  readonly names: readonly [BookedName, BookedName]
}

interface Entry {
  readonly name: Name
  readonly text: string
  readonly sources: Set<SourceId>
  place: BookedName['place']
}

/**
 * The names of a dossier. Two are compared where their family names sound alike, or where they are bodies with a word in
 * common: the cost grows with the names that are alike and not with all pairs.
 */
export class NameBook {
  private readonly entries = new Map<string, Entry>()

  add(name: Name, text: string, sourceId: SourceId | null, isInText: boolean): void {
    const key = `${name.honours.join(' ')}|${name.words.join(' ')}|${JSON.stringify(name.words.length > 1 ? null : name.kin)}`
    const entry = this.entries.get(key) ?? { name, text, sources: new Set<SourceId>(), place: null }
    if (sourceId !== null) entry.sources.add(sourceId)
    if (isInText && sourceId !== null) entry.place ??= { sourceId, span: { start: name.start, end: name.end } }
    this.entries.set(key, entry)
  }

  /** Pairs that may be one name, those in most sources first; then like names. */
  pairs(): NamePair[] {
    const entries = [...this.entries.values()]
    const found = new Map<string, NamePair>()
    for (const alike of alikeIn(entries)) {
      for (const [at, first] of alike.entries()) {
        for (const second of alike.slice(at + 1)) {
          const key = `${first} ${second}`
          const pair = found.has(key) ? null : pairOf(entries[first], entries[second])
          if (pair !== null) found.set(key, pair)
        }
      }
    }
    return [...found.values()].toSorted(mostToldFirst)
  }
}

/** Numbers of entries that have a key in common. */
function alikeIn(entries: readonly Entry[]): number[][] {
  const byKey = new Map<string, number[]>()
  for (const [number, { name }] of entries.entries()) {
    for (const key of keysOf(name)) {
      const alike = byKey.get(key)
      if (alike) alike.push(number)
      else byKey.set(key, [number])
    }
  }
  return [...byKey.values()].map(alike => alike.slice(0, MOST_ALIKE))
}

function pairOf(a: Entry | undefined, b: Entry | undefined): NamePair | null {
  if (!a || !b) return null
  const verdict = compareNames(a.name, b.name)
  if (verdict.type === 'variant') return { how: verdict.how, names: [booked(a), booked(b)] }
  return verdict.type === 'apart' && isWellKnown(a) && isWellKnown(b)
    ? { how: 'like', names: [booked(a), booked(b)] }
    : null
}

function mostToldFirst(a: NamePair, b: NamePair): number {
  return (
    Number(a.how === 'like') - Number(b.how === 'like') ||
    sourcesOf(b) - sourcesOf(a) ||
    compareText(textOf(a), textOf(b))
  )
}

/** Like names are worth a look where both are met again and again, or are on a sheet. */
function isWellKnown({ sources, place }: Entry): boolean {
  return sources.size > 1 || place === null
}

/** Names of one sound that are compared: more are one common family name. */
const MOST_ALIKE = 200

/** By what a name is found: the sound of its family name, or for a body its length and each of its words. */
function keysOf({ words, kind }: Name): string[] {
  if (kind === 'body') return words.length < 2 ? [] : words.map(word => `body ${words.length} ${word}`)
  const last = words.at(-1) ?? ''
  const sounds = soundsOf(last)
  // A typing error may change the sound; the rest of the name is then the same.
  const rest = words.length > 1 ? [`rest ${words.slice(0, -1).join(' ')}`] : []
  return [...(sounds.length > 0 ? sounds : [last]).map(sound => `name ${sound}`), ...rest]
}

function booked({ name, text, sources, place }: Entry): BookedName {
  return { text, sourceIds: [...sources], isFull: name.words.length > 1, place }
}

function sourcesOf({ names: [a, b] }: NamePair): number {
  return Math.min(a.sourceIds.length, b.sourceIds.length) + (a.isFull && b.isFull ? ENOUGH_SOURCES : 0)
}

/** Two full names say more than one word that is in many sources. */
const ENOUGH_SOURCES = 1000

function textOf({ names: [a, b] }: NamePair): string {
  return `${a.text} ${b.text}`
}
