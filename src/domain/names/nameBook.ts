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
  /** The first place; `null` where it is only on a sheet: an author, a speaker. */
  readonly place: { readonly sourceId: SourceId; readonly span: Span } | null
}

/** Two names that may be one, or that are like and to be kept apart. */
export interface NamePair {
  readonly how: VariantHow | 'like'
  readonly names: readonly [BookedName, BookedName]
}

/**
 * The names of a dossier. Two are compared where their family names sound alike, or where they are bodies with a word in
 * common: the cost grows with the names that are alike and not with all pairs.
 */
export class NameBook {
  private readonly entries = new Map<
    string,
    { name: Name; text: string; sources: Set<SourceId>; place: BookedName['place'] }
  >()

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
    const buckets = new Map<string, number[]>()
    for (const [number, { name }] of entries.entries()) {
      for (const key of keysOf(name)) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(number)
        else buckets.set(key, [number])
      }
    }
    const found = new Map<string, NamePair>()
    for (const bucket of buckets.values()) {
      for (const [at, first] of bucket.slice(0, MOST_ALIKE).entries()) {
        for (const second of bucket.slice(at + 1, MOST_ALIKE)) {
          const [a, b] = [entries[first], entries[second]]
          if (!a || !b || found.has(`${first} ${second}`)) continue
          const verdict = compareNames(a.name, b.name)
          const how = verdict.type === 'variant' ? verdict.how : verdict.type === 'apart' ? 'like' : null
          if (how === null || (how === 'like' && !(isWellKnown(a) && isWellKnown(b)))) continue
          found.set(`${first} ${second}`, { how, names: [booked(a), booked(b)] })
        }
      }
    }
    return [...found.values()].toSorted(
      (a, b) =>
        Number(a.how === 'like') - Number(b.how === 'like') ||
        sourcesOf(b) - sourcesOf(a) ||
        compareText(textOf(a), textOf(b)),
    )
  }
}

/** Like names are worth a look where both are met again and again, or are on a sheet. */
function isWellKnown({ sources, place }: { sources: Set<SourceId>; place: BookedName['place'] }): boolean {
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

function booked({
  text,
  sources,
  place,
}: {
  text: string
  sources: Set<SourceId>
  place: BookedName['place']
}): BookedName {
  return { text, sourceIds: [...sources], place }
}

function sourcesOf({ names: [a, b] }: NamePair): number {
  return Math.min(a.sourceIds.length, b.sourceIds.length)
}

function textOf({ names: [a, b] }: NamePair): string {
  return `${a.text} ${b.text}`
}
