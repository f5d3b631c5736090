import type { Span } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'

/** What a figure counts, as its noun phrase says: "PMOI/MEK and other political prisoners". */
export interface Counted {
  /** Where the phrase ends. */
  readonly end: number
  /** Names in it, folded: who they are. */
  readonly named: ReadonlySet<string>
  /** The things that are counted together, each by its last word, folded: women, children. */
  readonly things: readonly string[]
  /** Whether others are among them. */
  readonly withOthers: boolean
}

/** Reads the noun phrase behind a figure. */
export function counted(text: string, { end }: Pick<Span, 'end'>): Counted {
  const rest = text.slice(end, end + LONGEST_PHRASE)
  const stop = phraseEnd.exec(rest)
  const phrase = stop ? rest.slice(0, stop.index) : rest
  const [first = ''] = phrase.split(others)
  return {
    end: end + phrase.trimEnd().length,
    named: new Set([...first.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}-]+/gu)].map(([name]) => fold(name))),
    things: phrase
      .split(and)
      .map(lastWord)
      .filter(word => word !== ''),
    withOthers: others.test(phrase),
  }
}

/** Code units: nobody counts a longer thing. */
const LONGEST_PHRASE = 90

const phraseEnd =
  /[.,;:!?()“”"،؛—]|\s(?:in|of|by|at|on|from|to|with|during|since|after|before|for|were|was|are|is|had|has|have|who|that|which|aboard|across|near|under|over|into|when|while|as|dans|par|de|du|des|ont|été|en|por|del|fueron|que|im|aus|von|wurden|starben|در|از|من|في)\s/iu
const others =
  /\s(?:and\s+(?:many\s+)?others?|et\s+(?:d['’])?autres|y\s+otr[oa]s|und\s+andere[rn]?|و\s+دیگر|وغيرهم)(?:\s|$)/iu
const and = /\s(?:and|et|y|und|و)\s/iu

function lastWord(part: string): string {
  return fold(/[\p{L}\p{M}'’-]+\s*$/u.exec(part)?.[0] ?? '')
}

/**
 * Whether two phrases make one total up of different people: one of those named alone, the other of those and others; or
 * one of women and children, the other of women.
 */
export function isOtherComposition(a: Counted, b: Counted): boolean {
  const [withOthers, alone] = a.withOthers ? [a, b] : [b, a]
  if (withOthers.withOthers && !alone.withOthers) return withOthers.named.size > 0 && alone.named.size > 0
  if (a.withOthers || b.withOthers || a.things.length === b.things.length) return false
  const [fewer, more] = a.things.length < b.things.length ? [a.things, b.things] : [b.things, a.things]
  return fewer.length > 0 && fewer.every(thing => more.includes(thing))
}

function fold(word: string): string {
  return foldForSearch(word).trim()
}
