import { areOtherActs } from '../figures/actTold.ts'
import type { Figure } from '../figures/figure.ts'
import type { Span } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'

/** What a figure counts, as its noun phrase says: "PMOI/MEK and other political prisoners". */
interface Counted {
  /** Where the phrase ends. */
  readonly end: number
  /** Names in it, folded: who they are. */
  readonly named: ReadonlySet<string>
  /** The things that are counted together, each by its head noun, folded: women, children. */
  readonly things: readonly string[]
  /** Whether others are among them. */
  readonly withOthers: boolean
}

/** One total that two passages make up of different people; `null` where they do not. */
export function compositionPointer(a: Reading, b: Reading, one: Figure, other: Figure): Pointer | null {
  if (one.kind !== 'count' || other.kind !== 'count' || one.lo !== other.lo || one.lo < 2) return null
  if (areOtherActs(a.acts.get(one), b.acts.get(other))) return null
  const [left, right] = [counted(a.passage.text, one), counted(b.passage.text, other)]
  if (!isOtherComposition(left, right)) return null
  return {
    kind: 'composition',
    how: 'parts',
    weight: 'flag',
    a: { start: one.start, end: left.end },
    b: { start: other.start, end: right.end },
  }
}

/** Reads the noun phrase behind a figure, with who they all are: "prisoners, members of the Mojahedin". */
function counted(text: string, { end }: Pick<Span, 'end'>): Counted {
  const rest = text.slice(end, end + LONGEST_PHRASE)
  const nouns = phraseIn(rest)
  const opening = apposition.exec(rest.slice(nouns.length))?.[0] ?? ''
  const who = opening === '' ? '' : opening + phraseIn(rest.slice(nouns.length + opening.length))
  const phrase = nouns + who
  const [first = ''] = phrase.split(others)
  return {
    end: end + phrase.trimEnd().length,
    named: new Set([...first.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}-]+/gu)].map(([name]) => fold(name))),
    things: nouns
      .split(and)
      .map(headNoun)
      .filter(word => word !== ''),
    withOthers: others.test(phrase) || most.test(opening),
  }
}

/** Code units: nobody counts a longer thing. */
const LONGEST_PHRASE = 120

function phraseIn(rest: string): string {
  for (const stop of rest.matchAll(phraseEnd)) {
    const before = rest.slice(0, stop.index)
    const isOf = ofSomebody.test(stop[0])
    if (!isOf || !(belongingAtEnd.test(before) || isInName(before, rest.slice(stop.index + stop[0].length))))
      return before
  }
  return rest
}

/** "Organization of Iran", of which somebody is a member. */
function isInName(before: string, behind: string): boolean {
  return belongingTo.test(before) && /(?<!\p{L})\p{Lu}[\p{L}\p{M}]*$/u.test(before) && /^(?:the\s)?\p{Lu}/u.test(behind)
}

const phraseEnd =
  /[.,;:!?()“”"،؛—]|\s(?:in|of|by|at|on|from|to|with|during|since|after|before|for|were|was|are|is|had|has|have|who|that|which|aboard|across|near|under|over|into|when|while|as|dans|par|de|du|des|ont|été|en|por|del|fueron|que|im|aus|von|der|wurden|starben|در|از|من|في)\s/giu

/** Whose they are stands behind these words, and says who they are: "members of the Mojahedin". */
const belonging =
  'members|supporters|sympathi[sz]ers|followers|adherents|activists|fighters|loyalists|membres|partisans|sympathisants|militants|miembros|partidarios|simpatizantes|militantes|integrantes|mitgliedern?|anhängern?'
const of = '(?:of|de|du|des|del|von|der)'
const ofSomebody = new RegExp(String.raw`^\s${of}\s$`, 'iu')
const belongingAtEnd = new RegExp(String.raw`(?<!\p{L})(?:${belonging})$`, 'iu')
const belongingTo = new RegExp(String.raw`(?<!\p{L})(?:${belonging})\s${of}\s`, 'iu')
/** ", all of them members of" */
const apposition = new RegExp(
  String.raw`^\s*[,(—]\s*(?:(?:all|most|mostly|mainly|primarily|chiefly|largely)\s+)?(?:of\s+(?:them|whom)\s+)?(?:${belonging})\s(?=${of}\s)`,
  'iu',
)
const most = /(?:most|mostly|mainly|primarily|chiefly|largely)\s/iu
const others = new RegExp(
  String.raw`\s(?:and\s+(?:many\s+)?(?:(?:${belonging})\s+of\s+)?others?|et\s+(?:d['’])?autres|y\s+otr[oa]s|und\s+andere[rn]?|و\s+دیگر|وغيرهم)(?:\s|$)`,
  'iu',
)
const and = /\s(?:and|et|y|und|و)\s/iu

/** "members" of "members of the Mojahedin", else the last word. */
function headNoun(part: string): string {
  const [head = ''] = part.split(new RegExp(String.raw`\s${of}\s`, 'iu'))
  return fold(/[\p{L}\p{M}'’-]+\s*$/u.exec(head)?.[0] ?? '')
}

/**
 * Whether two phrases make one total up of different people: one of those named alone, the other of those and others; or
 * one of women and children, the other of women.
 */
function isOtherComposition(a: Counted, b: Counted): boolean {
  const [withOthers, alone] = a.withOthers ? [a, b] : [b, a]
  if (withOthers.withOthers && !alone.withOthers) return withOthers.named.size > 0 && alone.named.size > 0
  if (a.withOthers || b.withOthers || a.things.length === b.things.length) return false
  const [fewer, more] = a.things.length < b.things.length ? [a.things, b.things] : [b.things, a.things]
  return fewer.length > 0 && fewer.every(thing => more.includes(thing))
}

function fold(word: string): string {
  return foldForSearch(word).trim()
}
