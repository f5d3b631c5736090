import { reportingVerbs } from '../text/attribution.ts'

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

const verbFirst = new RegExp(`^(?:${reportingVerbs})\\s+`, 'iu')
const verbLast = new RegExp(
  `\\s+(?:has\\s+|had\\s+|also\\s+)?(?:${reportingVerbs})(?:\\s+(?:reporters|journalists|the\\s+press|us|me))?$`,
  'iu',
)

/** The name, without verb, dash and what explains it: `— said Ines Marrable, the mayor, on Monday.` */
function speakerIn(who: string): string | null {
  const announced = /^(?:[-–—―]|according to\s)/iu.test(who.trim())
  const bare = who
    .trim()
    .replace(/^[-–—―]\s*|^according to\s+/iu, '')
    .replace(/[.。]+$/u, '')
  const [head = ''] = bare.split(/,/u)
  const name = head.trim().replace(verbFirst, '').replace(verbLast, '').trim()
  const named = announced || name !== head.trim() || /^[\p{Lu}\p{Lo}]/u.test(name)
  return named && name !== '' && !pronouns.test(name) && name.split(/\s+/u).length <= MOST_WORDS ? name : null
}

/** `The director of the harbour hospital of the town`: more is a sentence. */
const MOST_WORDS = 9
const pronouns = /^(?:he|she|they|it|i|we|you|who|this|that)$/i
