import type { Span } from '../records.ts'
import { blocksOf } from './blocks.ts'
import { trimSpan } from './characters.ts'

/**
 * The sentences of a text, or of the stretch `span` of it, in order, without the white space between them.
 *
 * A block without sentence punctuation, such as a heading, is one sentence. A full stop ends none after titles,
 * initials, abbreviations and numbers that go on, unless a word follows that only begins sentences. In doubt two
 * sentences stay together: cutting is easier for a person than joining. `language` (BCP 47) adds what is short for
 * something there; without it English is assumed.
 */
export function sentencesOf(text: string, span?: Span, language?: string): Span[] {
  const from = span?.start ?? 0
  const stretch = span === undefined ? text : text.slice(span.start, span.end)
  const words = wordsOfLanguage(language)
  const sentences: Span[] = []
  for (const block of blocksOf(stretch)) {
    let start = block.start
    for (const end of endsIn(stretch, block, words)) {
      sentences.push(trimSpan(stretch, { start, end }))
      start = end
    }
  }
  return sentences
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
}

/** Sentence punctuation with the quotation marks and brackets that close after it. */
const stops = /([.!?…؟۔]+|[。！？｡।॥]+)(['"’”»›)\]}」』）】]*)/gu

/** Ends without a space after it. */
const FULL_WIDTH = /[。！？｡]/

function endsIn(text: string, block: Span, words: LanguageWords): number[] {
  const ends: number[] = []
  const part = text.slice(block.start, block.end)
  for (const match of part.matchAll(stops)) {
    const stop = { start: match.index, end: match.index + match[0].length }
    if (FULL_WIDTH.test(match[1] ?? '') || endsSentence(part, stop, match[1] ?? '', match[2] ?? '', words)) {
      ends.push(block.start + stop.end)
    }
  }
  if (ends.at(-1) !== block.end) ends.push(block.end)
  return ends
}

/** More than any word or opening that a decision looks at. */
const REACH = 48

function endsSentence(part: string, stop: Span, mark: string, closing: string, words: LanguageWords): boolean {
  const after = part.slice(stop.end, stop.end + REACH)
  if (after === '') return true
  if (!/^\s/.test(after)) return false
  const next = /^[\s"'“”‘’«‹„([{¿¡—–•-]*([\p{L}\p{M}\p{N}.’'-]+)?/u.exec(after)?.[1] ?? ''
  if (/^\p{Ll}/u.test(next)) return false
  if (mark !== '.' || closing !== '') return true
  return !isShortened(part.slice(Math.max(0, stop.start - REACH), stop.start), next, words, stop.start)
}

/** Whether the full stop after `before` belongs to its last word. */
function isShortened(before: string, next: string, words: LanguageWords, stopAt: number): boolean {
  const word = /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(before)?.[0] ?? ''
  const bare = word.replace(/^['’-]+/, '')
  const small = bare.toLowerCase()
  if (isListNumber(bare, stopAt)) return true
  if (/^\p{Nd}+$/u.test(bare)) return words.ordinals && bare.length <= 2 && /^\p{Lu}/u.test(next)
  if (words.beforeNumber.has(small)) return /^(?:\p{Nd}|[IVXLC]+$)/u.test(next)
  if (words.beforeName.has(small)) return true
  const starts = words.starters.has(next)
  if (isInitials(bare)) return !starts && bare !== 'I'
  return words.shortened.has(small) && !starts
}

/** "1." or "a." at the head of a block: the number of an item. */
function isListNumber(word: string, stopAt: number): boolean {
  return word.length === stopAt && /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})$/u.test(word)
}

/** J, U.N, e.g, Ph.D: single letters with stops between them. */
function isInitials(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)*\p{Lu}$|^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word)
}

interface LanguageWords {
  /** Titles: a name follows. */
  readonly beforeName: ReadonlySet<string>
  /** Short for something only where a number follows: "No. 4" against "No. We will not." */
  readonly beforeNumber: ReadonlySet<string>
  /** Short for something; ends a sentence only before one of `starters`. */
  readonly shortened: ReadonlySet<string>
  /** Capitalised words that are hardly ever part of a name. */
  readonly starters: ReadonlySet<string>
  /** Whether "3." is how "third" is written. */
  readonly ordinals: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const english: LanguageWords = {
  beforeName: set(
    'mr mrs ms mx dr prof gen sen rep gov hon rev fr st sgt cpl pvt lt col capt cmdr adm maj brig pres amb messrs mme mlle supt insp det vs cf viz eg ie e.g i.e ca approx',
  ),
  beforeNumber: set('no nos p pp art arts fig figs vol vols sec secs ch chs para paras pt ver app ex v'),
  shortened: set(
    'jr sr inc ltd co corp bros llc plc dept est assn univ govt al etc a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd ed eds trans resp incl esp ph.d m.d',
  ),
  starters: set(
    'The A An In On At It He She They We You I This That These Those There Here But And Or So Then When While After Before Since If As By For From With Without Its His Her Their Our My Your No Not Yet Also However Among According Although Because Both During Each Even Every Many Most Now Only Once One Other Our Several Some Such Thus To Under Until What Where Which Who Why How',
  ),
  ordinals: false,
}

const german: LanguageWords = {
  beforeName: set('hr fr dr prof st frl z.b d.h u.a bzw ca vgl evtl ggf sog insb dipl ing mag'),
  beforeNumber: set('nr art abs s bd kap abb tab ziff'),
  shortened: set('usw etc jan feb apr aug sept okt nov dez str'),
  starters: set(
    'Der Die Das Ein Eine Es Er Sie Wir Ich In Im Am An Auf Und Aber Doch Nach Vor Seit Mit Für Als Wenn Auch So Dann Dort Hier Diese Dieser Dieses',
  ),
  ordinals: true,
}

const french: LanguageWords = {
  beforeName: set('m mm mme mmes mlle dr me pr st ste cf env'),
  beforeNumber: set('no n° art p pp vol chap fig'),
  shortened: set('etc janv févr avr juil sept oct nov déc av bd'),
  starters: set(
    'Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces En Dans Mais Et Or Donc Après Avant Depuis Pour Par Avec Sans Si',
  ),
  ordinals: false,
}

const spanish: LanguageWords = {
  beforeName: set('sr sra srta sres dr dra d dña ud uds prof gral sto sta p.ej cf'),
  beforeNumber: set('núm no art pág págs vol cap fig'),
  shortened: set('etc ee.uu ene feb mar abr may jun jul ago sept oct nov dic av'),
  starters: set(
    'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo En Pero Y O Después Antes Desde Para Por Con Sin Si Este Esta Estos Estas Su Sus',
  ),
  ordinals: false,
}

function wordsOfLanguage(language: string | undefined): LanguageWords {
  const own = { de: german, fr: french, es: spanish }[language?.slice(0, 2).toLowerCase() ?? '']
  return own ?? english
}
