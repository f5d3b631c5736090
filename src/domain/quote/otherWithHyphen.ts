import { turnsSense } from './leftOverHyphen.ts'

/**
 * Whether a word may be another one without its hyphen ("re-sign", "re-funded", "dis-ease"), and is not surely the same
 * written otherwise ("un-armed", "co-operate", "re-elected").
 *
 * No rule of spelling tells what a beginning makes of a verb, so it is another word unless it is known that it is not.
 */
export function isOtherWithHyphen(head: string, rest: string): boolean {
  const beginning = head.toLowerCase()
  return turnsSense.has(beginning) && !isSameJoined(beginning, rest.toLowerCase())
}

function isSameJoined(head: string, rest: string): boolean {
  const others = sameButFor[head]
  if (others !== undefined) return !isFormOf(rest, others)
  if (joinsTwoAlike(head, rest)) return true
  return head === 're' && isFormOf(rest, sameAfterRe)
}

/** "re-elected", "de-escalate", "mis-spelt": the hyphen parts two letters that are the same, and no ending follows it. */
function joinsTwoAlike(head: string, rest: string): boolean {
  return head.at(-1) === rest[0] && rest.length >= LEAST_ROOT
}

/** "re-eked" and "mis-sing" are short of it. */
const LEAST_ROOT = 5

function isFormOf(word: string, roots: ReadonlySet<string>): boolean {
  const root = word.replace(endsRoots, '')
  return [word, root, `${root}e`, `${root}y`].some(form => roots.has(form))
}

const endsRoots = /(?:ie[ds]|e[ds]|[dns]|ings?|ers?|ments?|ations?)$/u

/** Beginnings that a word keeps its sense behind, with or without a hyphen, and the words of which that is not so. */
const sameButFor: Readonly<Record<string, ReadonlySet<string>>> = {
  un: wordsOf('it ion ionise ionize ionisation ionization to cover do dress settle'),
  non: wordsOf('sense plus e es et'),
  co: wordsOf('op ax in vet wed ping ma mate pies'),
  pre: wordsOf(
    'position sent serve tend fix face vent text tension tense tender occupy occupation possess possession possessing cede cursor side date judge mise mises ' +
      'lude sage scribe script sume form stress dispose disposition determine view',
  ),
  anti: wordsOf('dote body bodies thesis theses type phon climax cs pathy'),
}

/** Verbs that "re-" makes no other word of: again. */
const sameAfterRe = wordsOf(
  'open use unite appear appearance arrange assess assert assemble organise organize organisation organization occupy invent invest introduce ' +
    'introduction build built write written wrote think thought consider locate start unify',
)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
