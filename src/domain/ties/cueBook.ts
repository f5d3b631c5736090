import { grouped } from '../grouped.ts'
import type { Span } from '../records.ts'
import { literally } from '../text/literally.ts'
import { type Cue, cuesIn } from './cues.ts'
import { type HouseMark, houseMarksIn } from './imprint.ts'
import { NameForms } from './nameForms.ts'
import { agenciesIn } from './datelines.ts'
import { type ToldVoice, voiceIn } from './toldVoice.ts'

/** A place at which a text names somebody as a voice. */
export interface Naming<Name> {
  readonly text: Name
  readonly cue: Cue
  /** The name by itself. */
  readonly at: Span
  /** The name and its cue together. */
  readonly span: Span
  readonly words: string
}

/**
 * The cues of many texts by the words beside them: whoever is asked for costs as many cues as stand beside the
 * longest word of the name, however many texts there are. One more text costs what it is long, and whoever was asked for before
 * is looked for in that text alone.
 */
export class CueBook<Name> {
  private readonly texts = new Map<Name, string>()
  private readonly marks = new Map<Name, readonly HouseMark[]>()
  private readonly forms = new NameForms()
  private readonly credited = new Set<string>()
  private readonly byWord = new Map<string, { readonly text: Name; readonly cue: Cue }[]>()
  private readonly asked = new Map<string, Asked<Name>>()
  private readonly voices = new Map<Name, Map<string, ToldVoice | null>>()

  add(name: Name, text: string): void {
    this.texts.set(name, text)
    this.marks.set(name, houseMarksIn(text))
    this.forms.add(text)
    for (const agency of agenciesIn(text)) this.credited.add(agency)
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

  marksOf(name: Name): readonly HouseMark[] {
    return this.marks.get(name) ?? []
  }

  /** Agencies that datelines name. */
  agencies(): readonly string[] {
    return [...this.credited]
  }

  /** Whom a text says to say the words at `span`, in the same sentence; `null` where it names nobody. */
  voiceAt(name: Name, span: Span): ToldVoice | null {
    const known = this.voices.get(name) ?? new Map<string, ToldVoice | null>()
    this.voices.set(name, known)
    const key = `${span.start} ${span.end}`
    const voice = known.has(key) ? (known.get(key) ?? null) : voiceIn(this.textOf(name), span)
    known.set(key, voice)
    return voice
  }

  /** Where texts name any of `given`, also by what they give as one with them, each cue once. The longest name that stands there wins, so give them in that order. */
  naming(given: readonly string[]): readonly Naming<Name>[] {
    const names = this.forms.allOf(given)
    const key = names.join('\n')
    const asked = this.asked.get(key) ?? { looked: new Map(), found: new Map(), told: [] }
    this.asked.set(key, asked)
    const before = asked.found.size
    for (const name of names) {
      const cues = this.byWord.get(longestWordOf(name)) ?? []
      const pattern = patternOf(name)
      for (const { text, cue } of cues.slice(asked.looked.get(name) ?? 0)) {
        const naming = asked.found.has(cue) ? null : this.namingAt(text, cue, pattern)
        if (naming) asked.found.set(cue, naming)
      }
      asked.looked.set(name, cues.length)
    }
    if (asked.found.size > before) asked.told = withoutParts([...asked.found.values()])
    return asked.told
  }

  /** Where texts name somebody by a `short` form beside a cue. */
  namingShortly(short: string): readonly Naming<Name>[] {
    const pattern = patternOf(short)
    return (this.byWord.get(longestWordOf(short)) ?? []).flatMap(
      ({ text, cue }) => this.namingAt(text, cue, pattern) ?? [],
    )
  }

  private namingAt(text: Name, cue: Cue, pattern: RegExp): Naming<Name> | null {
    const words = this.textOf(text)
    const at = nameAt(words, cue, pattern)
    if (at === null) return null
    const span = { start: Math.min(at.start, cue.start), end: Math.max(at.end, cue.end) }
    return { text, cue, at, span, words: words.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim() }
  }
}

/** What was found of names so far. */
interface Asked<Name> {
  /** How many of the cues beside its longest word each name was held against. */
  readonly looked: Map<string, number>
  readonly found: Map<Cue, Naming<Name>>
  told: readonly Naming<Name>[]
}

/** Of places of one text that say the same, the whole byline and not the words in it. */
function withoutParts<Name>(namings: readonly Naming<Name>[]): readonly Naming<Name>[] {
  return [...grouped(namings, ({ text }) => text).values()].flatMap(own =>
    own.filter(one => !own.some(other => isWithin(one, other))),
  )
}

function isWithin<Name>(one: Naming<Name>, other: Naming<Name>): boolean {
  if (one.cue.type !== other.cue.type) return false
  const isInside = one.span.start >= other.span.start && one.span.end <= other.span.end
  return isInside && one.span.end - one.span.start < other.span.end - other.span.start
}

function longestWordOf(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function patternOf(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${literally(name)}(?![\p{L}\p{M}\p{N}])`, 'u')
}

/** Where the name stands beside its cue; `null` where it does not, or belongs to a longer name. */
function nameAt(text: string, { type, side, window }: Cue, pattern: RegExp): Span | null {
  const within = text.slice(window.start, window.end)
  const match = pattern.exec(within)
  if (!match) return null
  const lead = within.slice(0, match.index)
  const rest = within.slice(match.index + match[0].length)
  const [before = '', behind = ''] = type === 'contact' ? [lead.split('\n').at(-1), rest.split('\n')[0]] : [lead, rest]
  if (isOfLongerName(before, behind)) return null
  if ((side === 'after' && !isShortLead(lead)) || (side === 'before' && !isNear(rest))) return null
  const start = window.start + match.index
  return { start, end: start + match[0].length }
}

/** "Amnesty International Australia" is not "Amnesty International". */
function isOfLongerName(lead: string, rest: string): boolean {
  return (
    /(?:^|[^.]\s)(?!The\b|By\b|And\b)\p{Lu}[\p{L}\p{M}’'-]*\s$/u.test(lead) ||
    /^\s(?!(?:Staff|Reporters?|Correspondents?|Desk)\b)\p{Lu}\p{Ll}/u.test(rest)
  )
}

/** "a report by", "the": no other name comes between. */
function isShortLead(lead: string): boolean {
  const words = lead.trim().split(/\s+/u).filter(Boolean)
  return words.length <= 4 && words.every(word => !/^\p{Lu}/u.test(word))
}

/** Only what belongs to the name or the verb stands between: "has", "(CX) also", ", in its report,", "’s survey". */
function isNear(rest: string): boolean {
  return /^\s*(?:\([^()]*\)\s*)?(?:, [^,]{2,60}, |['’]s (?:\p{Ll}+ ){1,4})?(?:(?:that|which|who)\s+)?(?:(?:has|had|have|also|later|first|itself)\s+)*$/u.test(
    rest,
  )
}
