import { grouped } from '../grouped.ts'
import type { Span } from '../records.ts'
import { type Cue, cuesIn } from './cues.ts'

/** A place at which a text names somebody as a voice. */
export interface Naming<Name> {
  readonly text: Name
  readonly cue: Cue
  /** The name and its cue together. */
  readonly span: Span
  readonly words: string
}

/**
 * The cues of many texts by the words beside them: whoever is asked for costs as many cues as stand beside the first
 * word of the name, however many texts there are; one more text costs what it is long.
 */
export class CueBook<Name> {
  private readonly texts = new Map<Name, string>()
  private readonly byWord = new Map<string, { readonly text: Name; readonly cue: Cue }[]>()

  add(name: Name, text: string): void {
    this.texts.set(name, text)
    for (const cue of cuesIn(text)) {
      const words = new Set(text.slice(cue.window.start, cue.window.end).match(/[\p{L}\p{M}\p{N}]+/gu))
      for (const word of words) {
        const cues = this.byWord.get(word)
        if (cues) cues.push({ text: name, cue })
        else this.byWord.set(word, [{ text: name, cue }])
      }
    }
  }

  textOf(name: Name): string {
    return this.texts.get(name) ?? ''
  }

  /** Where texts name any of `names`, each cue once. The longest name that stands there wins, so give them in that order. */
  naming(names: readonly string[]): readonly Naming<Name>[] {
    const found = new Map<Cue, Naming<Name>>()
    for (const name of names) {
      const [first] = name.match(/[\p{L}\p{M}\p{N}]+/u) ?? []
      for (const { text, cue } of this.byWord.get(first ?? '') ?? []) {
        if (found.has(cue)) continue
        const words = this.textOf(text)
        const at = nameAt(words, cue, name)
        if (at === null) continue
        const span = { start: Math.min(at.start, cue.start), end: Math.max(at.end, cue.end) }
        found.set(cue, { text, cue, span, words: words.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim() })
      }
    }
    return [...grouped([...found.values()], ({ text }) => text).values()].flatMap(own =>
      own.filter(one => !own.some(other => isWithin(one, other))),
    )
  }
}

/** Whether a longer place of a text says the same: the whole byline, and the words in it. */
function isWithin<Name>(one: Naming<Name>, other: Naming<Name>): boolean {
  if (one.cue.type !== other.cue.type) return false
  const isInside = one.span.start >= other.span.start && one.span.end <= other.span.end
  return isInside && one.span.end - one.span.start < other.span.end - other.span.start
}

/** Where the name stands beside its cue; `null` where it does not, or belongs to a longer name. */
function nameAt(text: string, { side, window }: Cue, name: string): Span | null {
  const within = text.slice(window.start, window.end)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\p{M}\\p{N}])`,
    'u',
  )
  const match = pattern.exec(within)
  if (!match) return null
  const lead = within.slice(0, match.index)
  const rest = within.slice(match.index + match[0].length)
  if (isOfLongerName(lead, rest) || (side === 'after' && !isShortLead(lead)) || (side === 'before' && !isNear(rest)))
    return null
  const start = window.start + match.index
  return { start, end: start + match[0].length }
}

/** "Amnesty International Australia" is not "Amnesty International". */
function isOfLongerName(lead: string, rest: string): boolean {
  return /(?:^|[^.]\s)(?!The\b|By\b|And\b)\p{Lu}[\p{L}\p{M}’'-]*\s$/u.test(lead) || /^\s\p{Lu}\p{Ll}/u.test(rest)
}

/** "a report by", "the": no other name comes between. */
function isShortLead(lead: string): boolean {
  const words = lead.trim().split(/\s+/u).filter(Boolean)
  return words.length <= 4 && words.every(word => !/^\p{Lu}/u.test(word))
}

/** Only what belongs to the verb stands between: "has", "(CX) also". */
function isNear(rest: string): boolean {
  return /^\s*(?:\([^()]*\)\s*)?(?:(?:has|had|have|also|later|first|itself)\s+)*$/u.test(rest)
}
