import { adverbs as adverb, reportingVerbs } from '../text/reportingWords.ts'

/** A quote that was pasted together with its quotation marks and the name of who said it. */
export interface QuotedSpeech {
  /** The words between the marks, without the comma that belongs to the sentence around them. */
  readonly words: string
  readonly speaker: string
}

/**
 * Reads `"…," said Ines Marrable`, `"…" — Ines Marrable` and `Ines Marrable: "…"`; `null` where what was pasted is not
 * one quotation and one name.
 *
 * Verbs are English; a name with a colon or a dash is read in every language. A suggestion: a person decides.
 */
export function quotedSpeechIn(pasted: string): QuotedSpeech | null {
  const line = pasted.trim()
  if (line.length > MOST_READ) return null
  const before = nameFirst.exec(line)
  const after = before ? null : nameLast.exec(line)
  const found = (before ?? after)?.groups
  const words = found?.['words']?.trim().replace(/[,،、]$/, '') ?? ''
  const speaker = speakerIn(found?.['who'] ?? '')
  return words === '' || speaker === null ? null : { words, speaker }
}

/** Code units: nobody quotes more in one breath, and patterns stay quick. */
const MOST_READ = 4_000

const opening = '["“„«「『]'
const closing = '["”“»」』]'
const inside = '(?<words>[^"“”„«»「」『』]+)'
const nameFirst = new RegExp(`^(?<who>[^"“”„«»:：\\n]{2,80}?)\\s*[:：,]\\s*${opening}${inside}${closing}[.。]?$`, 'u')
const nameLast = new RegExp(`^${opening}${inside}${closing}[,.]?\\s*(?<who>[^"“”„«»\\n]{2,120})$`, 'u')

const adverbs = `(?:(?:${adverb})\\s+)*`
const verbFirst = new RegExp(`^${adverbs}(?:${reportingVerbs})\\s+`, 'u')
const verbLast = new RegExp(
  `\\s+${adverbs}(?:${reportingVerbs})(?:\\s+(?:reporters|journalists|the\\s+press|us|me))?$`,
  'u',
)

/**
 * The name, without verb, adverb, dash and what explains it: `— said Ines Marrable, the mayor, on Monday.`
 *
 * After `In his letter,` only a name directly before its verb is taken: other words between commas may be a place.
 */
function speakerIn(who: string): string | null {
  const announced = /^(?:[-–—―]|according to\s)/iu.test(who.trim())
  const bare = who
    .trim()
    .replace(/^[-–—―]\s*|^according to\s+/iu, '')
    .replace(/[.。]+$/u, '')
  const parts = bare.split(/,/u).map(part => part.trim())
  const led = adverbial.test(bare)
  const head = (led ? parts.at(-1) : parts[0]) ?? ''
  const name = head.replace(verbFirst, '').replace(verbLast, '').trim()
  const said = name !== head
  const named = led ? said : announced || said || /^[\p{Lu}\p{Lo}]/u.test(name)
  return named && isNameOrRole(name) ? name : null
}

function isNameOrRole(name: string): boolean {
  return (
    /^(?:[\p{Lu}\p{Lo}]|(?:the|an?)\s)/u.test(name) &&
    !adverbial.test(name) &&
    !pronouns.test(name) &&
    name.split(/\s+/u).length <= MOST_WORDS
  )
}

/** `The director of the harbour hospital of the town`: more is a sentence. */
const MOST_WORDS = 9
const pronouns = /^(?:he|she|they|it|i|we|you|who|this|that)$/i
/** Words that begin a sentence before its subject: `In his letter,`, `Last week,`. */
const adverbial =
  /^(?:in|on|at|by|to|for|from|of|with|without|within|during|before|after|since|until|under|over|through|about|against|between|among|as|when|while|where|last|next|earlier|later|then|today|yesterday|this (?:week|month|year)|that (?:day|week|month|year)|finally|recently|meanwhile)(?=[\s,]|$)/iu
