import { type CountTable, countTables } from './countTables.ts'
import { knownLanguages, type Language, plainWord } from './language.ts'

/** How a language says numbers, beyond what its words mean one by one. */
export interface Counting extends Pick<
  CountTable,
  'isAndWrittenOn' | 'isAndBehindTens' | 'isUnitFirst' | 'hasYears' | 'hasDigitsBehind'
> {
  readonly words: ReadonlyMap<string, Count>
  readonly and: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly point: ReadonlySet<string>
  readonly minus: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Whether ten and a unit make one number: dix-sept; and sixty and a teen. */
  readonly addsToTen: boolean
}

/** A word that counts. */
export interface Count {
  readonly value: number
  /** As {@link CountTable.words} has it; '' for a number, `digits` for one in digits. */
  readonly form: '' | '*' | 'x' | '+' | '~' | '&' | 'digits'
}

/** How the language says numbers. */
export function countingOf(language: Language): Counting {
  return countings.get(language) ?? none
}

/** A word, or what it says in a compound, as numbers; `null` where it is, or has in it, something else. */
export function countsIn(word: string, { words, and, isUnitFirst }: Counting): readonly Token[] | null {
  const whole = words.get(word)
  if (whole) return [whole]
  if (word.length < LEAST_COMPOUND || word.length > LONGEST_COMPOUND) return null
  const joints = isUnitFirst ? and : noWords
  /** For each place in the word, how it is read up to there; longer parts first. */
  const readings: (readonly Token[] | null)[] = [[]]
  let isNumber = false
  for (let end = 1; end <= word.length; end++) {
    readings[end] = null
    for (let start = 0; start <= end - LEAST_PART; start++) {
      const before = readings[start]
      const part = word.slice(start, end)
      const count = words.get(part) ?? (joints.has(part) && start > 0 && end < word.length ? 'and' : undefined)
      if (!before || count === undefined) continue
      readings[end] = [...before, count === 'and' ? count : { ...count, form: isArticle(count) ? '' : count.form }]
      isNumber ||= count !== 'and' && !isArticle(count)
      break
    }
  }
  return isNumber ? (readings[word.length] ?? null) : null
}

function isArticle({ form }: Count): boolean {
  return form === '~' || form === '&'
}

/** A word of a number, in what it does. */
export type Token = Count | 'and' | 'of' | 'point'

/** Any word that tells a number, or a part of one, in any language: most places have none beside them. */
export function mayCount(word: string): boolean {
  if (anyWord.has(word) || (writtenOn.test(word) && anyWord.has(word.slice(1)))) return true
  return (
    word.length >= LEAST_COMPOUND && beginsWithNumber(word) && compounding.some(each => countsIn(word, each) !== null)
  )
}

/** Whether it may be a compound: one look for all languages, where each of them would read it from letter to letter. */
function beginsWithNumber(word: string): boolean {
  for (let end = LEAST_PART; end <= word.length; end++) if (anyWord.has(word.slice(0, end))) return true
  return false
}

/** "And", before its word: وعشرون. */
const writtenOn = /^[وו]/u

/** Letters of the shortest compound, and of the shortest part of one. */
const LEAST_COMPOUND = 6
const LEAST_PART = 2
const LONGEST_COMPOUND = 60

const noWords: ReadonlySet<string> = new Set()

function compiled(language: Language, table: CountTable): Counting {
  const { words, and, of = '', point = '', minus = '', between = '', ...ways } = table
  const set = (list: string) => new Set(list.split(' ').filter(Boolean).map(plainWord))
  const counts = new Map<string, Count>()
  for (const [word, value] of language.numbers)
    if (value !== null) counts.set(word, { value, form: language.pluralNumbers.has(word) ? '*' : '' })
  for (const entry of words.split(' ').filter(Boolean)) {
    const [word = '', form = '', value = ''] = entry.split(/=([*x+~&]?)/u)
    counts.set(plainWord(word), { value: Number(value), form: form as Count['form'] })
  }
  return {
    ...ways,
    addsToTen: language.addsToTen,
    words: counts,
    and: set(and),
    of: set(of),
    point: set(point),
    minus: set(minus),
    between: set(between),
  }
}

const countings: ReadonlyMap<Language, Counting> = new Map(
  knownLanguages.map((language, at) => [language, compiled(language, countTables[at] ?? { words: '', and: '' })]),
)
const none: Counting = [...countings.values()][0] as Counting

/** Written behind digits for a word. */
export const shortForms: ReadonlyMap<string, Count> = new Map(
  Object.entries({
    bn: 1e9,
    mn: 1e6,
    tn: 1e12,
    mio: 1e6,
    mrd: 1e9,
    mln: 1e6,
    mld: 1e9,
    mds: 1e9,
    млн: 1e6,
    млрд: 1e9,
    тыс: 1e3,
  }).map(([short, value]) => [short, { value, form: '' }]),
)

const anyWord: ReadonlySet<string> = new Set([
  ...[...countings.values()].flatMap(({ words, minus }) => [...words.keys(), ...minus]),
  ...shortForms.keys(),
])
/** Languages that write numbers as one word. */
const compounding = [...countings.values()].filter(({ words }) => words.size > 0)
