import { leniently } from './decode.ts'

/**
 * Guesses the encoding of bytes that are neither UTF-8 nor UTF-16, WHATWG label.
 *
 * Each candidate decodes a sample; the one whose letters are the commonest of some
 * language that was written in it wins. Ties go to the earlier candidate, so that
 * `windows-1252` is what remains where nothing tells.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const { encoding, score } of candidates) {
    const text = leniently(sample, encoding)
    const likeness = score(text) / highBytes(sample)
    if (likeness > best.score + 1e-9) best = { encoding, score: likeness }
  }
  return best.encoding
}

/** How much a decoded sample looks like what was written in an encoding; up to 1 for each byte above 0x7F. */
type Score = (text: string) => number

interface Candidate {
  readonly encoding: string
  readonly score: Score
}

/** Bytes looked at: a few pages. */
const SAMPLE_BYTES = 32_768

/** Letters of alphabets of their own, the commonest first (corpus counts of running text). */
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ'
const UKRAINIAN = 'оанивіертслкумдпзяьбгйчхцжїюшєщґф'
const GREEK = 'αοιετσνηυρπκςμλάίέδόήγώωχθφύβξζψϊϋΐΰ'
const ARABIC = 'اليمنوترهبعدفسكقةحجأشىصخطضذئثزغإآءؤظ'
const PERSIAN = 'اينردهومتبسشلزكگخپعقفحجطصآچغضظذثئژءأؤ'
const HEBREW = 'יוהלאמרתבשנםעחדקפטצכגזסןךץף'

/** Letters beyond ASCII of the languages that share a Western, Central European or Turkish code page, the commonest first. */
const WESTERN = [
  'éèàêçôûîùâœëïæ',
  'üäöß',
  'óáíéñúü¿¡',
  'ãçáéíóõêâúàô',
  'àèùòìé',
  'éëïèöüó',
  'øåæäöé',
  'ðáíþöæéóúý',
  'àéèóíòçúïü·',
]
const CENTRAL = ['łąężśćóńź', 'íáěéřšžýčůúňťďó', 'áíéčšžýúľťňôďäĺóŕ', 'éáőöóüíúű', 'šžčćđ', 'ăîâţş']
const TURKISH = ['ışğüçöâîû']

/** Characters that make up a fifth or more of any running text. */
const CHINESE_SIMPLE =
  '的一是不了在人有我他这们来个上大中国到说时地为子就你也生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长与部门政府民法军报告'
const CHINESE_TRADITIONAL =
  '的一是不了在人有我他這們來個上大中國到說時地為子就你也生會自著去之過家學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長與部門政府民法軍報告'

/** Quotes, dashes and signs that code pages for Europe and the Near East share. */
const SIGNS = '\u00A0«»“”‘’„‚–—…•·§©®™°€£،؟؛№'

const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', score: bestOf(WESTERN.map(latin)) },
  { encoding: 'windows-1250', score: bestOf(CENTRAL.map(latin)) },
  { encoding: 'windows-1254', score: bestOf(TURKISH.map(latin)) },
  { encoding: 'windows-1251', score: bestOf([RUSSIAN, UKRAINIAN].map(alphabet)) },
  { encoding: 'koi8-r', score: bestOf([RUSSIAN].map(alphabet)) },
  { encoding: 'ibm866', score: bestOf([RUSSIAN].map(alphabet)) },
  { encoding: 'windows-1253', score: bestOf([GREEK].map(alphabet)) },
  { encoding: 'windows-1256', score: bestOf([ARABIC, PERSIAN].map(alphabet)) },
  { encoding: 'windows-1255', score: bestOf([HEBREW].map(alphabet)) },
  { encoding: 'gb18030', score: ideographs(CHINESE_SIMPLE) },
  { encoding: 'big5', score: ideographs(CHINESE_TRADITIONAL) },
  { encoding: 'shift_jis', score: syllables(/[\u3040-\u30FF]/u) },
  { encoding: 'euc-jp', score: syllables(/[\u3040-\u30FF]/u) },
  { encoding: 'euc-kr', score: syllables(/[\uAC00-\uD7A3]/u) },
]

function bestOf(scores: readonly Score[]): Score {
  return text => Math.max(...scores.map(score => score(text)))
}

/** Accented letters stand singly among plain ones; any that the language lacks tells against it. */
function latin(letters: string): Score {
  const weights = new Map([...letters].map((letter, rank) => [letter, 1 - (0.3 * rank) / letters.length]))
  return text =>
    sumOver(text, (char, before) => {
      if (SIGNS.includes(char)) return 0.7
      const weight = weights.get(char) ?? weights.get(char.toLowerCase())
      if (weight === undefined) return isLetter(char) ? -0.5 : penaltyOf(char)
      return isHigh(before) && isLetter(before) ? 0.2 : weight
    })
}

/** Whole words are of the alphabet: a Latin neighbour or a capital inside a word tells against it. */
function alphabet(letters: string): Score {
  const weights = new Map([...letters].map((letter, rank) => [letter, 1 - rank / letters.length]))
  return text =>
    sumOver(text, (char, before) => {
      if (SIGNS.includes(char)) return 0.4
      const lower = char.toLowerCase()
      const weight = weights.get(lower)
      if (weight === undefined) return isLetter(char) ? -0.5 : penaltyOf(char)
      if (/[A-Za-z]/.test(before)) return -1
      if (char === lower) return weight
      return isLetter(before) && before === before.toLowerCase() ? -1 : weight * 0.5
    })
}

/** Two bytes a character, so the commonest count twice. */
function ideographs(common: string): Score {
  const known = new Set(common)
  return text =>
    sumOver(text, char => {
      if (known.has(char)) return 4
      if (/[，。、：；「」“”《》（）！？\u3000]/u.test(char)) return 3
      return /\p{Script=Han}/u.test(char) ? 0.3 : penaltyOf(char)
    })
}

function syllables(script: RegExp): Score {
  return text =>
    sumOver(text, char => {
      if (script.test(char)) return 2
      if (/[、。，．「」・ー\u3000]/u.test(char)) return 2
      return /[\uFF61-\uFF9F]/u.test(char) ? -0.5 : /\p{Script=Han}/u.test(char) ? 0.6 : penaltyOf(char)
    })
}

function penaltyOf(char: string): number {
  if (char === '\uFFFD') return -4
  return char >= '\u0080' && char <= '\u009F' ? -3 : -1
}

function sumOver(text: string, value: (char: string, before: string) => number): number {
  let sum = 0
  let before = ' '
  for (const char of text) {
    if (isHigh(char)) sum += value(char, before)
    before = char
  }
  return sum
}

function isHigh(char: string): boolean {
  return char > '\u007F'
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char)
}

/** The lines that have bytes above 0x7F, up to {@link SAMPLE_BYTES}: a line end is never half of a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  let lineStart = 0
  let high = false
  for (let index = 0; index < bytes.length && sample.length < SAMPLE_BYTES; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte > 0x7f) high = true
    const isEnd = byte === 0x0a || index === bytes.length - 1
    if (isEnd && high) sample.push(...bytes.subarray(lineStart, Math.min(index + 1, lineStart + SAMPLE_BYTES)))
    if (isEnd) [lineStart, high] = [index + 1, false]
  }
  return Uint8Array.from(sample)
}

function highBytes(bytes: Uint8Array): number {
  return Math.max(1, bytes.filter(byte => byte > 0x7f).length)
}
