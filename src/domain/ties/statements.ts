import type { ClaimId } from '../id.ts'
import { readName } from '../names/oneVoice.ts'
import type { Source, Span, Stance, TieSign } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { namePattern } from '../text/attribution.ts'
import { reportingVerbs } from '../text/reportingWords.ts'
import { isBeside } from './citations.ts'
import { mayBePublishers, voiceKey } from './names.ts'
import { hasRole, mayBeCalled } from './roles.ts'
import { sheetSign, textSign, tieOf } from './shapes.ts'
import type { Used } from './usedVoices.ts'
import { isOne, isSettled, type View } from './view.ts'

/** An excerpt held against a claim, with its source and what it is held to say of it. */
export interface Held extends Used {
  readonly stance: Stance
}

/**
 * That an excerpt has it from a release, or from the words of a body, that bears on the claim too: "the company said in a
 * statement" beside the company's own release. Who is meant is told by a name, or by what the publisher may be called.
 */
export function statements(used: readonly Held[], claimId: ClaimId, view: View): FoundTie[] {
  const originals = used.filter(({ source }) => mayBeOriginal(source, view))
  if (originals.length === 0) return []
  return used.flatMap(one => {
    const others = originals.filter(({ source }) => source.publisherId !== one.source.publisherId)
    const said = others.length === 0 ? [] : saidIn(one, view)
    return said.flatMap(words => tieOfWords(words, one, others, claimId, view)).slice(0, 1)
  })
}

/** Words by which an excerpt gives what it says to somebody. */
interface Said {
  /** A name, or what somebody is called by what they are; `null`: "it", or nobody. */
  readonly who: string | null
  readonly isStatement: boolean
  readonly sign: TieSign
}

function tieOfWords(
  { who, isStatement, sign }: Said,
  { source, stance }: Held,
  others: readonly Held[],
  claimId: ClaimId,
  view: View,
): FoundTie[] {
  const meant = others
    .filter(other => mayBeOf(who, isStatement, other.source, view))
    .toSorted((a, b) => rank(a, stance, view) - rank(b, stance, view) || (a.source.id < b.source.id ? -1 : 1))
  const fold = view.forClaim(claimId)
  if (meant.some(other => isOne(fold, source.id, other.source.id))) return []
  const open = meant.find(
    other =>
      !isSettled(view, source.id, other.source.id, { kinds: ['same-release', 'same-informant', 'cites'], claimId }),
  )
  if (!open) return []
  const pair = [source, open.source].map(({ id }) => ({ id, sign }))
  const kind = isStatement ? 'same-release' : 'same-informant'
  return pair[0] && pair[1] ? [tieOf([pair[0], pair[1]], { kind, claimId, from: null })] : []
}

/** Releases first, and what says the same of the claim. */
function rank({ source, stance }: Held, own: Stance, view: View): number {
  return (stance === own ? 0 : 2) + (isRelease(source, view) ? 0 : 1)
}

/** Whether a document may be what others tell of as somebody's statement, or as their words. */
function mayBeOriginal(source: Source, view: View): boolean {
  const publisher = view.publishers.get(source.publisherId ?? noId)
  return isRelease(source, view) || (publisher !== undefined && hasRole(publisher))
}

const noId = '' as NonNullable<Source['publisherId']>

function isRelease({ id, kind }: Source, { book }: View): boolean {
  return kind === 'press-release' || releaseHead.test(book.textOf(id).slice(0, 300))
}

const releaseHead = /^\W*(?:(?:press|news|media) (?:release|statement)|for immediate release)\b/imu

/** Whether a document may be by whom words are given to. */
function mayBeOf(who: string | null, isStatement: boolean, source: Source, view: View): boolean {
  const isReleased = isStatement && isRelease(source, view)
  if (who === null) return isReleased
  const publisher = view.publishers.get(source.publisherId ?? noId)
  const role = roleIn(who)
  const text = view.book.textOf(source.id)
  if (role !== null) {
    const named = who.split(' ').filter(word => /^\p{Lu}/u.test(word) && !/^(?:The|An?)$/u.test(word))
    if (!named.every(word => `${publisher?.name} ${text}`.includes(word.replace(/['’]s?$/u, '')))) return false
    const ours = new RegExp(String.raw`\b[Oo]ur (?:[\p{Ll}-]+ )?${role}\b`, 'u')
    return (publisher ? mayBeCalled(role, publisher, isReleased) : isReleased) || (isReleased && ours.test(text))
  }
  if (!isStatement) return false
  const isPublisher = publisher !== undefined && mayBePublishers(publisher.name, who)
  const isPerson = readName(who)?.kind === 'other' && /\S\s+\S/u.test(who)
  return isPublisher || (isReleased && isPerson && text.includes(who))
}

/** `company` of "the water company", "a company spokesman", "the company’s owner"; `null` where it is a name. */
function roleIn(who: string): string | null {
  if (/^police$/iu.test(who)) return 'police'
  if (!/^(?:[Tt]he|[Aa]n?) /u.test(who)) return null
  const words = who.split(' ').slice(1)
  const body = speakers.test(words.at(-1) ?? '') && words.length > 1 ? words.slice(0, -1) : words
  const head = body.at(-1)?.replace(/['’]s?$/u, '') ?? ''
  return /^[\p{Ll}-]+$/u.test(head) ? head : null
}

const speakers =
  /^(?:spokes\p{Ll}+|representatives?|officials?|executives?|bosses|management|owners?|leaders?|director|manager)$/u

/** By a person's word, else by what stands in the passage's sentence. */
function saidIn({ excerpt, source }: Held, view: View): readonly Said[] {
  const { speaker, through, anchor, textId } = excerpt
  const held = through.find(name => statementWord.test(name))
  if (held !== undefined) {
    const words = speaker === null ? held : `${speaker}, ${held}`
    return [{ who: speaker, isStatement: true, sign: sheetSign('speaker', source.id, words) }]
  }
  if (anchor === null || textId !== source.textId) return []
  const read = wordsBeside(view.book.textOf(source.id), anchor.span).filter(
    ({ who }) => speaker === null || (who !== null && voiceKey(who) === voiceKey(speaker)),
  )
  return read.map(({ who, isStatement, span, words }) => {
    return { who, isStatement, sign: textSign('citation', source, { span, words }) }
  })
}

const statementWord = /\b(?:release|communiqué|statement)\b/iu

interface Worded extends Pick<Said, 'who' | 'isStatement'> {
  readonly span: Span
  readonly words: string
}

/** What says beside a passage whose it is: whoever is named goes before a statement of nobody, and that before plain words. */
function wordsBeside(text: string, passage: Span): readonly Worded[] {
  const from = Math.max(0, passage.start - REACH)
  const around = text.slice(from, passage.end + REACH)
  const found = (some: readonly RegExp[], isStatement: boolean): Worded[] =>
    some
      .flatMap(pattern => [...around.matchAll(pattern)])
      .map(match => {
        const start = from + match.index
        const words = match[0].replace(/^[,”"’»\s]+/u, '').replaceAll(/\s+/g, ' ')
        const who = match.groups?.['who']?.replace(/['’]s?$/u, '') ?? null
        return { who, isStatement, span: { start, end: start + match[0].length }, words }
      })
      .filter(({ span }) => isBeside(text, passage, span))
  const stated = found(ofSomebody, true)
  if (stated.length > 0) return stated
  return [...found(ofNobody, true), ...found(plainly, false)]
}

/** Code units around a passage. */
const REACH = 400

const small =
  '(?!(?:the|an?|that|which|who|has|have|had|is|are|was|were|be|been|also|later|then|not|never|and|but|or|as|if|when|while|after|before|in|on|at|by|of|for|from|to|with)\\b)'
const verbs = `(?:${reportingVerbs}|declared|noted|acknowledged|admitted|revealed|disclosed)`
const adverbs = '(?:(?:has|had|also|later|then|since|\\p{Ll}+ly) )*'
const who = `(?<who>[Pp]olice|${namePattern}|(?:[Tt]he|[Aa]n?) (?:${small}[\\p{L}-]+(?:['’]s)? ){0,3}?${small}[\\p{Ll}-]+)`
const speaksFor = '(?:(?:(?:[Tt]he|[Aa]) )?[Ss]pokes(?:man|woman|person|people) (?:for|of) )?'
const gloss = '(?:, [^,.;“”"\\n]{2,140},)?'
const between = '[^.;!?“”"\\n]'
const statement =
  '(?:an?|the|its|his|her|their|this) (?:[\\p{Ll}-]+ ){0,2}?(?:statement|(?:press |news |media )?release|communiqué)\\b'

const patterns = (parts: readonly string[]): readonly RegExp[] => parts.map(part => new RegExp(part, 'gu'))

const ofSomebody = patterns([
  `(?<![\\p{L}])${speaksFor}${who}${gloss} ${adverbs}${verbs}\\b${between}{0,60}? (?:in|through|via|by|with) ${statement}`,
  `["”’»,] ${verbs} ${speaksFor}${who}${gloss}${between}{0,40}? (?:in|through|via) ${statement}`,
  `\\b(?:[Ii]n|[Tt]hrough|[Bb]y) ${statement}${between}{0,80}?,? ${speaksFor}${who} ${adverbs}${verbs}\\b`,
  `\\b(?:statement|release|communiqué)(?: ${between}{0,40}?)?,? (?:by|from|of) ${who}(?![\\p{L}-])`,
  `(?<![\\p{L}])${who}['’]s? (?:[\\p{Ll}-]+ ){0,2}?(?:statement|release|communiqué)\\b`,
  `(?<![\\p{L}])${speaksFor}${who}${gloss} ${adverbs}announced\\b`,
  `["”’»,] announced ${who}(?![\\p{L}-])`,
])
const ofNobody = patterns([
  `(?<![\\p{L}])(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|which|who) ${adverbs}${verbs}\\b${between}{0,60}? (?:in|through|via|by) ${statement}`,
  `\\b[Aa]ccording to ${statement}`,
  `\\b(?:[Aa]n?|[Tt]he) (?:[\\p{Ll}-]+ )?(?:statement|release|communiqué) ${adverbs}(?:${reportingVerbs}|reads?)\\b`,
])
const plainly = patterns([
  `(?<![\\p{L}])${speaksFor}${who}${gloss} ${adverbs}(?!deni(?:es|ed)\\b)${verbs}\\b(?! by\\b)`,
  `["”’»,] (?!tells |told )${verbs} ${speaksFor}${who}(?![\\p{L}-])`,
  `\\b[Aa]ccording to ${speaksFor}${who}(?![\\p{L}-])`,
])
