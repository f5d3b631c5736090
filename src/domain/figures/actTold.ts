import type { Figure } from './figure.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, wordsOf } from './words/words.ts'

/** What became of those that a figure counts. */
export interface ActTold {
  /** The same for words of one act: `killing` of "executed" and "died". */
  readonly act: string
  /** As the text has it. */
  readonly words: string
}

/** What the words right beside each figure say became of what it counts; those left out of which they say nothing, or two things. */
export function actsTold(
  text: string,
  language: string | null,
  figures: readonly Figure[],
): ReadonlyMap<Figure, ActTold> {
  const words = wordsOf(language)
  if (words.acts.size === 0) return new Map()
  return new Map(
    figures.flatMap(figure => {
      const told = figure.kind === 'count' ? actOf(text, figure, words) : null
      return told === null ? [] : [[figure, told] as const]
    }),
  )
}

/** Whether two figures tell of two acts: whoever is arrested is not executed by that. */
export function areOtherActs(a: ActTold | null | undefined, b: ActTold | null | undefined): boolean {
  return a != null && b != null && a.act !== b.act
}

/** Code units on either side in which it is looked for. */
const REACH = 90

function actOf(text: string, { start, end, unit }: Figure, words: FigureWords): ActTold | null {
  const before = tokensOf(text.slice(Math.max(0, start - REACH), start), words.decimal)
  const behind = tokensOf(text.slice(end, end + REACH), words.decimal)
  const found = [...actsBehind(behind, unit, words), ...actBefore(before, words)]
  const acts = new Set(found.map(({ act }) => act))
  const [first] = found
  return acts.size === 1 && first !== undefined ? first : null
}

/** "30 prisoners in Karaj had been executed", "30 arrested and executed" */
function actsBehind(tokens: readonly Token[], unit: string | null, words: FigureWords): ActTold[] {
  const noun = unit === null ? -1 : tokens.findIndex(({ plain }) => plain === unit)
  const own = tokens[noun] === undefined ? null : toldBy(tokens[noun], words)
  if (own !== null) return [own]
  let at = noun + 1
  for (const from = at; at < from + BETWEEN; at++) {
    const token = tokens[at]
    if (token?.type !== 'word' || words.acts.has(token.plain)) break
    const isPlace = words.prepositions.has(tokens[at - 1]?.plain ?? '') && token.isCapital
    if (!isPlace && !words.prepositions.has(token.plain) && !isAuxiliary(token, words)) return []
  }
  const told: ActTold[] = []
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    const one = token === undefined ? null : toldBy(token, words)
    if (one !== null) told.push(one)
    else if (token === undefined || !(words.listJoins.has(token.plain) || isAuxiliary(token, words))) break
  }
  // "30 guards killed a dog": what they did, and not what became of them.
  const isActive = words.acts.has(tokens[at - 1]?.plain ?? '') && isObject(tokens[at], words)
  return isActive ? [] : told
}

function isObject(token: Token | undefined, words: FigureWords): boolean {
  return (
    token?.type === 'number' || words.determiners.has(token?.plain ?? '') || words.possessives.has(token?.plain ?? '')
  )
}

/** Words between what is counted and its verb. */
const BETWEEN = 7

function isAuxiliary({ plain }: Token, words: FigureWords): boolean {
  return words.beings.has(plain) || words.auxiliaries.has(plain) || plain.endsWith('ly')
}

/** "They executed 30 prisoners", "the execution of 30 prisoners" */
function actBefore(tokens: readonly Token[], words: FigureWords): ActTold[] {
  const last = tokens.at(-1)
  const at = last !== undefined && words.determiners.has(last.plain) ? tokens.length - 2 : tokens.length - 1
  const verb = tokens[at]?.plain === 'of' ? tokens[at - 1] : tokens[at]
  const told = verb === undefined ? null : toldBy(verb, words)
  return told === null ? [] : [told]
}

function toldBy({ plain }: Token, words: FigureWords): ActTold | null {
  const act = words.acts.get(plain)
  return act === undefined ? null : { act, words: plain }
}
