import type { Context, Lead } from './draft.ts'
import { headNounAt } from './headNoun.ts'
import type { Token } from './tokens.ts'
import { endsAt, isMeasured, phraseAt } from './words/words.ts'

/** "Marta Olsen, 52, has": a number between commas behind a name. "under 18" of people. "in his 40s". */
export function isAgeByPlace(context: Context, lead: Lead, end: number): boolean {
  const { tokens, words } = context
  if (isBoundOfAge(context, lead, end)) return true
  const token = tokens[lead.end]
  const value =
    token === undefined
      ? -1
      : token.type === 'number'
        ? token.isWhole
          ? token.value
          : -1
        : (words.numbers.get(token.plain) ?? -1)
  if (token === undefined || value < 1 || value > 115) return false
  if (isToldOfAge(context, lead, end) || isOfPerson(context, lead, end) || isAgeOfNamed(context, lead, end)) return true
  if (token.type === 'word')
    return isBetweenCommas(context, lead.start, end) || (value > 1 && isAgeOfSubject(context, lead, end))
  if (isAgeOfSubject(context, lead, end)) return true
  const start = stillWords.has(tokens[lead.start - 1]?.plain ?? '') ? lead.start - 1 : lead.start
  const [before, name] = [tokens[start - 1], tokens[start - 2]]
  const next = tokens[endOfPair(tokens, end)]
  if (opensWithAge(tokens, lead.start, end)) return true
  if (lead.bound === 'exact') {
    const isNamed =
      (name?.type === 'word' &&
        (start < lead.start || isPerson(context, start - 2, next)) &&
        (!words.months.has(name.plain) || tokens[start - 3]?.isCapital === true)) ||
      (endsName(context, start - 2) && next?.plain === ',')
    const opens = before?.plain === ',' || before?.plain === '('
    const closes = next === undefined || /^[,).]$/.test(next.plain)
    return (
      isNamed &&
      opens &&
      closes &&
      (token.value > 4 || words.personNouns.has(name?.plain ?? '')) &&
      end === lead.end + 1 &&
      !followsNumber(tokens, end)
    )
  }
  return false
}

/** "Abdul R., 26,", "John Hill Jr., 45,", "“Hassan”, 19,", "Ali (not his real name), 22,", "a mother of three, 29,", "a mother-of-two, 41,". */
function endsName({ tokens, words }: Context, at: number): boolean {
  const [sign, before, far] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (sign?.plain === '.') return before?.isCapital === true && before.plain.length < 3 && far?.isCapital === true
  if (sign !== undefined && /^["”’»)]$/.test(sign.plain))
    return before?.type === 'word' && !words.stops.has(before.plain)
  const isHyphened = before?.plain === '-'
  const [of, parent] = isHyphened ? [far, tokens[at - 4]] : [before, far]
  return words.numbers.has(sign?.plain ?? '') && of?.plain === 'of' && words.parents.has(parent?.plain ?? '')
}

/** "Ben, nine, survived", "her brother, nine, did" */
function isBetweenCommas({ tokens, words }: Context, start: number, end: number): boolean {
  const name = tokens[start - 2]
  return (
    name !== undefined &&
    (name.isCapital || words.personNouns.has(name.plain)) &&
    !words.numbers.has(name.plain) &&
    !words.months.has(name.plain) &&
    tokens[start - 1]?.plain === ',' &&
    tokens[end]?.plain === ',' &&
    end === start + 1
  )
}

/**
 * "Retired at 65", "sets the age of marriage at 18", "the average age was 34", "the oldest is 81": by a verb of life,
 * an age or the oldest before it, with nothing counted behind.
 */
function isToldOfAge({ tokens, words }: Context, lead: Lead, end: number): boolean {
  const before = tokens[lead.start - 1]?.plain ?? ''
  const isOldest = words.eldest.has(before) || words.eldest.has(tokens[lead.start - 2]?.plain ?? '')
  if (!words.ageLinks.has(before) && !(isOldest && lead.bound === 'exact')) return false
  if (isMeasured(tokens, end, words) || headNounAt(tokens, end, words, false) !== null) return false
  if (tokens[end]?.plain === '-' || tokens[end]?.plain === ':' || words.clock.has(tokens[end]?.plain ?? ''))
    return false
  if (isOldest && before !== 'at' && before !== 'from') return true
  for (let at = lead.start - 1; at >= Math.max(0, lead.start - AGE_REACH); at--) {
    const { plain = '', type } = tokens[at] ?? {}
    if (words.ageNouns.has(plain)) return !/^(?:new|this|that|golden|an)$/.test(tokens[at - 1]?.plain ?? '')
    if (words.eldest.has(plain) && before !== 'at') return true
    if (before === 'at' && at > lead.start - LIFE_REACH && words.lifeVerbs.has(plain)) return true
    if (type === 'sign' && plain !== '-' && plain !== '%') return false
  }
  return false
}

/** "A boy of 15", but not "a mother of three". */
function isOfPerson({ tokens, words }: Context, { start, bound }: Lead, end: number): boolean {
  const who = tokens[start - 2]?.plain ?? ''
  if (tokens[start - 1]?.plain !== 'of' || !words.personNouns.has(who) || words.parents.has(who)) return false
  return bound === 'exact' && !isMeasured(tokens, end, words) && headNounAt(tokens, end, words, false) === null
}

/** Tokens before a number in which an age, and in which a verb of life is looked for. */
const AGE_REACH = 9
const LIFE_REACH = 4

/** "children under five", "most of them over 60": of people, with nothing counted behind. */
function isBoundOfAge({ tokens, words }: Context, lead: Lead, end: number): boolean {
  const token = tokens[lead.end]
  if ((lead.bound !== 'less-than' && lead.bound !== 'more-than') || token === undefined || end > lead.end + 3)
    return false
  const value = token.type === 'number' && token.isWhole ? token.value : (words.numbers.get(token.plain) ?? 0)
  if (value < 1 || value > 99 || !words.agedWords.has(tokens[lead.start - 1]?.plain ?? '')) return false
  return !isMeasured(tokens, end, words) && headNounAt(tokens, end, words, false) === null
}

/** "At 93, Mrs Pryce", "At 17, she". */
function opensWithAge(tokens: readonly Token[], start: number, end: number): boolean {
  const [at, comma, who] = [tokens[start - 1], tokens[end], tokens[end + 1]]
  if (at?.plain !== 'at' || !at.isCapital || comma?.plain !== ',' || who?.type !== 'word') return false
  return who.isCapital || /^(?:he|she|i)$/.test(who.plain)
}

/** "The former mayor, now 77," */
const stillWords = new Set(['now', 'then', 'just', 'only', 'barely', 'both', 'all', 'nearly', 'almost'])

/** Behind the second of two ages: "her sons, 9 and 12,". */
function endOfPair(tokens: readonly Token[], end: number): number {
  const isPair = tokens[end]?.plain === 'and' && tokens[end + 1]?.type === 'number'
  return isPair && /^[,).]$/.test(tokens[end + 2]?.plain ?? '') ? end + 2 : end
}

/** A name, or, where the age stands between two commas, somebody told by a word: "her mother, 61,". */
function isPerson({ tokens, words }: Context, at: number, next: Token | undefined): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (token === undefined || token.isCapital) return token !== undefined
  if (words.personNouns.has(token.plain) && (before?.type === 'word' || before?.type === 'number')) return true
  if (next?.plain !== ',' || words.stops.has(token.plain) || isMeasured(tokens, at, words)) return false
  const isTold = words.possessives.has(before?.plain ?? '') || words.determiners.has(before?.plain ?? '')
  return isTold && !words.sums.has(token.plain)
}

/** "she was 15 when", "who turned 70 in April": nothing is counted behind. */
function isAgeOfSubject({ tokens, words }: Context, lead: Lead, end: number): boolean {
  if (!endsAt(tokens, lead.start, words.agesIfBare)) return false
  // "The toll is now 43"
  if ([2, 3].some(back => words.sums.has(tokens[lead.start - back]?.plain ?? ''))) return false
  return (
    tokens[end]?.plain !== '%' &&
    tokens[end]?.plain !== 'of' &&
    !isMeasured(tokens, end, words) &&
    headNounAt(tokens, end, words, false) === null
  )
}

/** Behind the years of "un homme de 45 ans", "tenía 12 años"; `null` where they are no age. */
export function yearsOfAge({ tokens, words }: Context, lead: Lead, end: number): number | null {
  const years = phraseAt(tokens, end, words.durations)
  if (years?.value !== 'years') return null
  for (let at = lead.start; at <= lead.numberStart; at++) if (endsAt(tokens, at, words.agesIfYears)) return years.end
  return null
}

/** "Mr Halloran, who served in the 1990s, was 81." */
function isAgeOfNamed({ tokens, words }: Context, { start, bound, numberStart, end: at }: Lead, end: number): boolean {
  const value = tokens[at]?.value ?? -1
  if (bound !== 'exact' || numberStart !== at || value < LEAST_TOLD || !isStop(tokens, end)) return false
  if (!/^(?:was|is)$/.test(tokens[start - 1]?.plain ?? '')) return false
  let head = start - 1
  while (head > 0 && head > start - LONGEST_PERSON && !isStop(tokens, head - 1)) head--
  const [first, next] = [tokens[head], tokens[head + 1]]
  const second = next?.plain === '.' ? tokens[head + 2] : next
  const isNamed = first?.isCapital === true && second?.isCapital === true && !words.stops.has(first.plain)
  // Of "New York temperatures … was 81" the name is no person's: behind that stands a comma, or the verb.
  let behind = head
  while (behind < start - 1 && (tokens[behind]?.isCapital === true || /^[.-]$/.test(tokens[behind]?.plain ?? '')))
    behind++
  if (behind < start - 1 && tokens[behind]?.plain !== ',') return false
  return isNamed && tokens.slice(head, start).every(({ plain }) => !words.sums.has(plain))
}

/** Nobody's age is told so alone while they are a child, and much else has a small number. */
const LEAST_TOLD = 15

/** Tokens of the person of whom an age is told. */
const LONGEST_PERSON = 30

/** Behind the last word of a text, or a full stop that ends a sentence: not that of "Mr. Halloran". */
function isStop(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return true
  return (
    token.plain === '.' &&
    (before?.plain.length ?? 0) > 1 &&
    !/^(?:mr|mrs|ms|dr|st)$/.test(before?.plain ?? '') &&
    (next === undefined || next.isSpaced)
  )
}

function followsNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === ',' && tokens[at + 1]?.type === 'number'
}
