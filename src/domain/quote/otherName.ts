import { compareNames } from '../names/compareNames.ts'
import { type Name, namesIn } from '../names/namesIn.ts'
import { bodyJoiners, personParticles } from '../names/nameWords.ts'
import type { Difference } from '../records.ts'
import type { Language } from './language.ts'

/**
 * Whether a bracket puts one name in the place of another: "[Raisi]" for "Nouri". Not a name for a pronoun or a
 * description ("[Raisi]" for "the judge"), nor one for another form of it ("[Hamid Nouri]" for "Nouri", "[UN]").
 */
export function isOtherName({ kind, source, quote }: Difference, language: Language): boolean {
  if (kind !== 'bracket') return false
  const [before, now] = [source, quote.replace(/[[\]]/g, '')].map(words => nameAlone(words, language))
  return !!before && !!now && !before.some(one => now.some(other => mayBeOne(one, other)))
}

/** The names that the words are, with nothing beside them that describes; `null` where they are more, or none. */
function nameAlone(words: string, { nounsHaveCapitals }: Language): readonly Name[] | null {
  const small = words.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  if (!small.every(word => bodyJoiners.has(word) || personParticles.has(word))) return null
  // Behind a small word: what opens a text has its capital from that.
  const names = namesIn(`${LEAD}${words}`, { language: nounsHaveCapitals ? 'de' : null, known: [] })
  return names.length > 0 ? names : null
}

const LEAD = 'of '

function mayBeOne(one: Name, other: Name): boolean {
  const { type } = compareNames(one, other)
  if (type !== 'apart' && type !== 'unrelated') return true
  return one.words.some(a => other.words.some(b => isForm(a, b) || isForm(b, a)))
}

/** "Iran" and "Iranian". */
function isForm(word: string, longer: string): boolean {
  return word.length >= LEAST_STEM && longer.startsWith(word)
}

const LEAST_STEM = 4
