import { plainWord } from './language.ts'

/** Whether two phrases are the same English words, of which one contracts what the other writes out: "cannot", "can't". */
export function isContraction(source: string, quote: string): boolean {
  if (!contracts.test(source) && !contracts.test(quote)) return false
  const [theirs, ours] = [wordsOf(source), wordsOf(quote)]
  if (theirs.length === 0 || theirs.length > MOST_WORDS || ours.length > MOST_WORDS) return false
  const written = new Set(writtenOut(theirs))
  return theirs.join(' ') !== ours.join(' ') && writtenOut(ours).some(words => written.has(words))
}

const contracts = /['’‘ʼ]|cannot/iu

/** Words that contract are few, and each may be read in two ways. */
const MOST_WORDS = 6

function wordsOf(phrase: string): string[] {
  return phrase
    .split(/\s+/)
    .map(plainWord)
    .filter(word => word !== '')
}

/** All that the words may be with none of them contracted. */
function writtenOut(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (phrases, word) => phrases.flatMap(phrase => waysOf(word).map(way => `${phrase} ${way}`)),
    [''],
  )
}

function waysOf(word: string): readonly string[] {
  const whole = wholeWords[word]
  if (whole !== undefined) return [whole]
  const [, head = '', tail = ''] = /^(\p{L}+?)(n't|'(?:ll|re|ve|m|s|d))$/u.exec(word) ?? []
  if (tail === "'s" && !standFor.has(head)) return [word] // the owner's
  return (tails[tail] ?? []).map(way => `${head} ${way}`).concat(head === '' ? [word] : [])
}

const wholeWords: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
}

const tails: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'ll": ['will', 'shall'],
  "'re": ['are'],
  "'ve": ['have'],
  "'m": ['am'],
  "'s": ['is', 'has'],
  "'d": ['would', 'had'],
}

/** Behind these an s after an apostrophe is a verb. */
const standFor: ReadonlySet<string> = new Set('he she it that there here what who where when how why'.split(' '))
