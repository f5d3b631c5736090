import { foldName } from '../names/foldName.ts'
import { bodies } from '../names/nameWords.ts'
import type { Excerpt, Span } from '../records.ts'
import { isExplanation } from './explanation.ts'
import { quotationsWithin } from './quotations.ts'
import { noNamesAlone, reportingVerbs } from './reportingWords.ts'

/** Somebody whose words a passage may give, as the text around it says. A suggestion: a person decides. */
export interface Attribution {
  readonly speaker: string
  /** Through whom the words come, outermost first, where the text says so beside the speaker. */
  readonly through: readonly string[]
  readonly manner: Excerpt['manner']
  /** The words that say so, as they stand there: `said Ines Marrable`. */
  readonly because: string
  /** Where they stand. */
  readonly at: Span
}

/**
 * Who is said to say the words at `span`, nearest first, at most three: "…," said Ines Marrable; according to the
 * town; the mayor told reporters that ….
 *
 * Looks only at the block around the passage, and knows only English ways of reporting. `manner` is `direct` where the
 * passage stands in quotation marks. What is said of somebody inside of a quotation counts only for what comes behind it
 * there, in the same sentence.
 */
export function attributionsNear(text: string, span: Span, block: Span): Attribution[] {
  const from = Math.max(block.start, span.start - REACH)
  const around = text.slice(from, Math.min(block.end, span.end + REACH))
  const inside = { start: span.start - from, end: span.end - from }
  const manner = isQuoted(around, inside) ? 'direct' : 'indirect'
  const matching = ({ cue, pattern }: Saying): Found[] =>
    cue.test(around) ? [...around.matchAll(pattern)].flatMap(match => foundIn(match, around, inside, text) ?? []) : []
  const chains = links.flatMap(matching)
  const named = patterns.flatMap(matching)
  const alone = named.filter(({ at }) => !chains.some(chain => at.start < chain.at.end && chain.at.start < at.end))
  const quotations = quotationsWithin(text, block).map(({ start, end }) => ({ start: start - from, end: end - from }))
  const nearest = [...chains, ...alone]
    .filter(({ speaker, at }) => speaker !== '' && mayReport(at, inside, around, quotations))
    .toSorted((a, b) => a.distance - b.distance || b.at.end - b.at.start - (a.at.end - a.at.start))
  const first = nearest.filter((one, index) => nearest.findIndex(({ speaker }) => speaker === one.speaker) === index)
  return first.slice(0, MOST).map(({ speaker, through, because, at: { start, end } }) => {
    return { speaker, through, manner, because, at: { start: from + start, end: from + end } }
  })
}

/** Whether words that say who speaks are of no quotation, or of the one that the passage stands in, and lead to it there. */
function mayReport(at: Span, passage: Span, around: string, quotations: readonly Span[]): boolean {
  const quotation = quotations.find(({ start, end }) => start < at.end && at.end < end)
  if (quotation === undefined) return true
  const isTheirs = quotation.start <= passage.start && passage.start < quotation.end && at.end <= passage.start
  return isTheirs && !sentenceEnd.test(around.slice(at.end, passage.start))
}

/** Code units around a passage in which its speaker is looked for. */
const REACH = 400
const MOST = 3

const titles = 'Dr|Mr|Mrs|Ms|Prof|Sir|Lord|Col|Gen|Lt|Capt|Sgt'
const title = `(?:${titles})\\.? `
/** What ends a sentence, with the white space behind it: no title's stop, and no initial's; a part of a pattern. */
export const sentenceStop = `(?<!\\b(?:${titles}|St|\\p{Lu}))[.!?]["”’»)]*\\s+`
const sentenceEnd = new RegExp(sentenceStop, 'u')
/** The full stop of `J.` or `Sen.`, and one behind which no other sentence begins. */
const stop = `(?:(?<=(?<!\\p{L})(?:${titles}|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Inc|Co|Corp|Ltd|\\p{Lu}))\\.|\\.(?!\\s+\\p{Lu}))`
/** `Marrable`, `J.`, `E.B.` */
const word = `(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\p{M}'’-]*${stop}?)`
/** "Committee for Open Harbours"; not "Ada Moss for the Post". */
const forBody =
  '(?<=(?:Committee|Council|Commission|Centre|Center|Foundation|Association|Society|Institute|Office|Department|Ministry|Minister|Secretary|Agency|Fund|Trust|Union|Network|Coalition|Alliance|Movement|Campaign|Initiative|Project|Group) )for'
/** A person's name or a body's, in capitals, with its title; a part of a pattern. */
export const namePattern = `(?:${title})?${word}(?: (?:(?:of|the|de|la|al|bin|ibn|van|von|der|and|${forBody}) )?${word}){0,6}`
const isName = new RegExp(`^${namePattern}$`, 'u')
/** What ends a phrase: `the town has`. */
const notOfRole =
  '(?!(?:has|have|had|having|is|are|was|were|be|been|being|will|would|can|could|may|might|must|shall|should|does|do|did|not|never|also|once|later|then|who|whom|which|that|what|when|where|while|as|if|but|because|it|he|she|they|we|you|i|this|these|those|there|here)\\b)'
/** Who is named by what they are: `the harbour master`; a part of a pattern. */
export const rolePattern = `[Tt]he (?:${notOfRole}[\\p{Ll}-]+(?:['’]s)? ){0,3}${notOfRole}[\\p{L}-]+`
/** Who speaks, by name or by what they are, as a group `who`; "the Morrow Gazette" is a name with its article. A part of a pattern. */
export const whoPattern = `(?:the (?=\\p{Lu}))?(?<who>${namePattern}|${rolePattern})`
const who = whoPattern
const says = `(?:${reportingVerbs})`
/** Who denies something says the opposite, and a storm that claimed lives says nothing. */
const reportsIt = `(?!deni(?:es|ed)\\b|claim(?:s|ed)? (?:[\\p{L}\\p{N},]+ ){0,4}(?:lives|life|victims|responsibility|credit|victory)\\b)${says}`

/** What explains who speaks: behind the name between commas, or before it, where a comma alone closes the name. */
const explained = '(?:(?<closed>,)|, (?<gloss>[^,.;“”"]{2,140}),)?'
const by = `(?:the )?(?<by>${namePattern})`
/** Whom one speaks before, and who reports nothing. */
const audience =
  'Parliament|Congress|Senate|House|Court|Tribunal|Jury|Judge|Committee|Council|Commission|Assembly|Conference|Summit|Inquiry|Mr|Mrs|Ms|Dr|Sir|Lord'
const toReporter = `(?!(?:the )?(?:[\\p{L}-]+ ){0,3}(?:${audience})\\b)${by}`

const release =
  '(?<release>(?:an?|the|its|his|her|their) (?:(?:(?:press|news|media) )?release|(?:written |joint )?statement))'

/** A way of saying who speaks. A text without its `cue` has none: an engine takes long to make ready for the patterns of names. */
interface Saying {
  readonly cue: RegExp
  readonly pattern: RegExp
}

const verbs = new RegExp(`\\b${says}\\b`, 'u')
const verbsBehind = new RegExp(`["”’»,] ${says}\\b`, 'u')
const according = /[Aa]ccording to/u

const patterns: readonly Saying[] = [
  {
    cue: verbsBehind,
    pattern: new RegExp(
      `["”’»,] (?!tells |told )${says} ${who}(?![\\p{L}-])(?! (?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|does|did)\\b)`,
      'gu',
    ),
  },
  { cue: verbs, pattern: new RegExp(`${who}${explained} (?:has |had |also )?${reportsIt}\\b`, 'gu') },
  { cue: according, pattern: new RegExp(`[Aa]ccording to ${who}`, 'gu') },
]

const spokenTo = /in an interview with|speaking to|talking to/u
const quotedBy = /(?:quoted|cited|reported)(?: as saying)?(?: so)? by|according to/u
const quoting = /,? (?:citing|quoting) /u
const quotes = / (?:cit|quot)(?:es|ed|ing) /u
const inRelease =
  / in (?:an?|the|its|his|her|their) (?:(?:(?:press|news|media) )?release|(?:written |joint )?statement)/u

/** A speaker together with who reports the words, or with the release that holds them. */
const links: readonly Saying[] = (
  [
    [/ told /u, `${who}${explained} (?:has |had |also )?told ${toReporter}`],
    [/["”’»,] (?:said|says) /u, `["”’»,] (?:said|says) ${who}${explained} to ${toReporter}`],
    [
      spokenTo,
      `${who}${explained} (?:has |had |also )?${says}(?: so)?,? (?:in an interview with|speaking to|talking to) ${by}`,
    ],
    [spokenTo, `["”’»,] ${says} ${who}${explained},? (?:in an interview with|speaking to|talking to) ${by}`],
    [
      quotedBy,
      `${who},? (?:(?:was|were|is|are|as|has been) )?(?:quoted|cited|reported)(?: as saying)?(?: so)? by ${by}`,
    ],
    [quotedBy, `["”’»,] ${says} ${who}${explained},? (?:(?:as )?(?:quoted|cited|reported) by|according to) ${by}`],
    [
      quoting,
      `${by},? (?:which |who )?(?:has |had )?(?:reports?|reported|writes|wrote|says|said),? (?:citing|quoting) ${who}`,
    ],
    [according, `[Aa]ccording to ${by},? (?:which |who )?(?:cit(?:es|ed|ing)|quot(?:es|ed|ing)) ${who}`],
    [quotes, `${by} (?:quot(?:es|ed)|cit(?:es|ed)) ${who}(?: as saying)?`],
    [inRelease, `${who}${explained} (?:has |had |also )?${says} in ${release}`],
    [inRelease, `["”’»,] ${says} ${who}${explained},? in ${release}`],
  ] as const
).map(([cue, pattern]) => ({ cue, pattern: new RegExp(`${pattern}\\b`, 'gu') }))

/** Begins sentences and stands for no one by name. */
const nobody = new RegExp(`^(?:${noNamesAlone})$`, 'u')

interface Found extends Pick<Attribution, 'speaker' | 'through' | 'because'> {
  /** In the stretch that was looked at. */
  readonly at: Span
  /** Code units between it and the passage. */
  readonly distance: number
}

/** In a stretch of `text`. `null` where the words only suppose or ask whether somebody says so, or where it is not plain who does. */
function foundIn(match: RegExpExecArray, around: string, span: Span, text: string): Found | null {
  const { who: whole = '', gloss = '', closed, by: reporter = '', release: held = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  if (closed !== undefined && !isExplained(match[0], whole, around.slice(0, match.index), around.slice(end)))
    return null
  const article = match[0].startsWith(`the ${whole}`) ? 'the '.length : 0
  const from = match.index + article
  const opening = match[0].startsWith(whole, article) ? openingOf(whole, around.slice(0, from), text) : ''
  const who = whole.slice(opening.length)
  const before = around.slice(0, from + opening.length)
  const isHisVerb = isOwnVerb(match[0], around.slice(end))
  const isTitled = /^the /i.test(who) && isName.test(gloss) // "the town engineer, Ines Marrable, said"
  if (isTitled && !(isHisVerb && isExplanation(`${who}, `))) return null
  const glossed = isHisVerb && isOfPerson.test(gloss) && isExplanation(`${before}${who}, `)
  const subject = glossed
    ? { speaker: gloss, start: around.indexOf(gloss, before.length) }
    : sayingAtStart.test(match[0])
      ? subjectOf(who, isTitled ? gloss : who, before)
      : { speaker: isTitled ? gloss : who, start: from }
  if (subject === null) return null
  const { speaker, start } = subject
  return {
    speaker: named(speaker),
    through: [named(reporter), held].filter(Boolean),
    because: around
      .slice(start, end)
      .replaceAll(/\s+/g, ' ')
      .replace(/^["”’»,]+ |\.$/g, ''),
    at: { start, end },
    distance: Math.max(0, span.start - end, start - span.end),
  }
}

/** Whether a whole name that a comma closes has before it who it is. */
function isExplained(found: string, who: string, before: string, behind: string): boolean {
  return isOwnVerb(found, behind) && isOfPerson.test(who) && isExplanation(before)
}

/** Whether a verb is of whoever stands before it, and has no subject behind it: `in Dunmere, Corrin Vale, said the mayor.` */
function isOwnVerb(found: string, behind: string): boolean {
  return /\b(?:told|tells)\b/u.test(found) || !isSubject.test(behind)
}

const isSubject = new RegExp(`^ (?:${namePattern}|${rolePattern})(?:[,.;:”"]|$)`, 'u')

/** What opens a sentence and is no part of the name after it: `On Friday`, `In March`, `Yesterday`, `But`; empty for none. */
function openingOf(who: string, before: string, text: string): string {
  const opening = openings.exec(who)?.[0] ?? ''
  if (namesBeginWith.test(opening) && !isPlainlyAName(who.slice(opening.length), opening, text)) return ''
  return opening === '' && /\d(?:st|nd|rd|th)? $/u.test(before) ? (monthAhead.exec(who)?.[0] ?? '') : opening
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const monthAhead = new RegExp(`^${month} (?=\\p{Lu})`, 'u')
const openings = new RegExp(
  `^(?:(?:On|Last|This|By|Since|Until)(?: (?:Last|This))? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:In|Last|This|By|Since|Until) ${month}|(?:As|While|When|Because|Although|Though)(?: the)?|Yesterday|Today|Tonight|Later|Earlier|Afterwards|Meanwhile|Recently|Then|Now|But|And|Yet|Still|However) (?=\\p{Lu})`,
  'u',
)

/** "Still Waters Trust", "Today FM", "Now Magazine": what opens a sentence may as well be a name's first word. */
const namesBeginWith = /^(?:Today|Now|Still|Then) $/

/** Whether what stands behind a word that may be its first is a name by itself: a person's, or one that stands elsewhere without it. */
function isPlainlyAName(rest: string, opening: string, text: string): boolean {
  if (isOfPerson.test(rest) && !rest.split(' ').some(isOfBody)) return true
  for (let at = text.indexOf(rest); at !== -1; at = text.indexOf(rest, at + 1)) {
    const isWhole = ![text[at - 1], text[at + rest.length]].some(beside => /[\p{L}\p{N}]/u.test(beside ?? ''))
    if (isWhole && text.slice(Math.max(0, at - opening.length), at) !== opening) return true
  }
  return false
}

/** First and last name, or a title. */
const isOfPerson = new RegExp(`^(?:${title}.+|${word}(?:(?: (?:de|la|al|bin|ibn|van|von|der))* ${word}){1,2})$`, 'u')

function isOfBody(namePart: string): boolean {
  return bodies.has(foldName(namePart)) || outlets.test(namePart) || /^\p{Lu}{2,}$/u.test(namePart)
}

const outlets =
  /^(?:Magazine|News|Newspaper|Radio|Television|Network|Media|Press|Times|Post|Herald|Gazette|Weekly|Daily|Channel|Show|Online)$/

const sayingAtStart = new RegExp(`^${who}${explained} (?:has |had |also )?${says}\\b(?! by\\b)`, 'u')

/** Who says it where `who` stands before the verb: they, or the clause's subject where `who` is the object of a preposition. */
function subjectOf(who: string, told: string, before: string): { speaker: string; start: number } | null {
  if (isSupposed.test(before) || /^(?:If|Whether|Unless|Had) /.test(who) || beginsWithPreposition.test(who)) return null
  if (!endsWithPreposition.test(before)) return { speaker: told, start: before.length }
  const clause = before.split(clauseEnd).at(-1) ?? ''
  const from = before.length - clause.length
  const whole = ownerOfObject.exec(clause)
  if (whole) return { speaker: `${whole[0]}${told}`, start: from }
  const { lead = '', head } = subjectBeforePhrase.exec(clause)?.groups ?? {}
  return head === undefined ? null : { speaker: head, start: from + lead.length }
}

const preposition =
  '(?:to|of|in|at|for|with|from|on|about|by|into|within|through|during|against|near|among|between|towards?)'
const article = '(?:an?|the|its|his|her|their)'
const endsWithPreposition = new RegExp(`(?<![\\p{L}])${preposition}\\s+(?:${article}\\s+)?$`, 'iu')
const beginsWithPreposition = new RegExp(`^${preposition} `, 'iu')
/** "if the prisoners said", "had they said": nobody did, as far as one reads. */
const isSupposed = new RegExp(`(?<![\\p{L}])(?:if|whether|unless|had)\\s+(?:(?:${article}|any|some|only)\\s+)*$`, 'iu')
/** Ends a clause; the full stop of a title or an initial does not. */
const clauseEnd = new RegExp(`${sentenceStop}|[;:—“”"«»\\n]\\s*`, 'u')
const briefRole = `[Tt]he (?:${notOfRole}[\\p{Ll}-]+(?:['’]s)? ){0,3}?${notOfRole}[\\p{L}-]+`
/** "Committee for" before "Open Harbours": one phrase. */
const ownerOfObject = new RegExp(`^(?:${namePattern}|${briefRole}) (?:of|for) (?:the )?$`, 'u')
/** "Ines Marrable, town engineer, in a message to". */
const subjectBeforePhrase = new RegExp(
  `^(?<lead>(?:[^,]{1,60}, )??)(?<head>${namePattern}|${briefRole})(?:, [^,]{2,120},)?,? (?!of\\b|for\\b)${preposition} [^,]*$`,
  'u',
)

function named(found: string): string {
  return nobody.test(found) ? '' : found.replace(/\.$/, '')
}

/** Whether a quotation opens before the passage's end and nothing closes it before its words. */
function isQuoted(around: string, { start, end }: Span): boolean {
  const words = around.slice(start, end)
  if (/^["“«„]/.test(words)) return true
  const before = around.slice(0, start)
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'), before.lastIndexOf('„'))
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
  const straight = [...before.matchAll(/"/g)].length % 2 === 1
  return opened > closed || straight
}
