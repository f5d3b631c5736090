import type { Difference } from '../records.ts'
import { type Language, plainWord } from './language.ts'
import { beginsSentence, endsSentence, lastSentenceIn, sentencesIn } from './sentenceEdges.ts'

/**
 * What a mark of omission leaves out of the sentence that it lands in, where that says who or what does what follows:
 * "The Council … opposed the plan" of "The Council adopted it. The mayor opposed the plan." `null` where it is of no more
 * than one sentence, or stands at the border of one in the source or the quote, where the sentence goes on about the
 * same, by name or by a pronoun, and where what follows has a subject of its own.
 */
export function otherSubject(text: string, quoted: string, omission: Difference, language: Language): string | null {
  const { source, sourceSpan, quoteSpan } = omission
  const sentences = sentencesIn(source)
  if (sentences.length < 2 || endsThere(text, omission) || beginsSentence(text, sourceSpan.end)) return null
  if (showsBorder(quoted.slice(0, quoteSpan.start), omission.quote, quoted.slice(quoteSpan.end))) return null
  const head = source.slice(sentences.at(-1)?.start)
  if (/[,;:—–]$/u.test(head) && opensPhrase(text.slice(sourceSpan.end, sourceSpan.end + REACH), language)) return null
  const subject = subjectIn(head, language)
  if (subject.length === 0) return null
  const before = subjectIn(
    lastSentenceIn(text.slice(Math.max(0, sourceSpan.start - REACH), sourceSpan.start)),
    language,
  )
  return before.slice(0, FIRST_WORDS).some(word => subject.includes(word)) ? null : head
}

/** Code units of a sentence that are read. */
const REACH = 240
/** Words that a sentence begins with and that tell what it is about: "city council". */
const FIRST_WORDS = 2

/** Whether the source's sentence ends where the omission begins, with the stop that may be left out. */
function endsThere(text: string, { source, sourceSpan }: Difference): boolean {
  const stop = /^\s*[^\p{L}\p{N}\s]+/u.exec(source)?.[0] ?? ''
  return endsSentence(text, sourceSpan.start + stop.length)
}

/** A stop before the mark or in it (“….”), or a capital behind it. */
function showsBorder(before: string, mark: string, after: string): boolean {
  const isStopped = /[.!?]["'”’»)]*\s*$/u.test(before) || (mark.match(/\./gu)?.length ?? 0) > 3
  return isStopped || /^[\s"'“‘„«([]*\p{Lu}/u.test(after) || /^\s*[.!?]/u.test(after)
}

/** Whether words begin as what is said of somebody does, and not as a verb: with an article, a pronoun or a name. */
function opensPhrase(words: string, language: Language): boolean {
  const [first = ''] = wordsOf(words)
  const plain = plainWord(first)
  return /^\p{Lu}/u.test(first) || isSmall(plain, language) || language.pronouns.has(plain)
}

/** The words that say what a sentence is about, with all that it has; none where that is a pronoun. */
function subjectIn(words: string, language: Language): string[] {
  const content: string[] = []
  for (const plain of wordsOf(words).map(plainWord)) {
    const isPronoun = language.pronouns.has(plain) && !standsBeforeNoun.has(plain)
    if (isPronoun && content.length === 0) return isSpeaker.has(plain) ? [plain] : []
    if (!isPronoun && !isSmall(plain, language)) content.push(plain)
  }
  return content
}

function isSmall(plain: string, language: Language): boolean {
  return language.small.has(plain) || language.common.has(plain) || standsBeforeNoun.has(plain)
}

/** Of no script that is written without spaces: where a word ends there nobody can tell. */
function wordsOf(words: string): string[] {
  return words.match(/(?:(?!\p{sc=Han})[\p{L}\p{M}'’\u200c])+/gu) ?? []
}

/** Articles of several languages that are pronouns, too, and those that point. */
const standsBeforeNoun: ReadonlySet<string> = new Set(
  'this that these those la los las lo le les li gli o a os as das dies dieser diese dieses'.split(' '),
)

/** Who speaks, or is spoken to, is nobody that the sentence before has named. */
const isSpeaker: ReadonlySet<string> = new Set(['i', 'we', 'you', 'ich', 'wir', 'je', 'nous', 'yo', 'nosotros'])
