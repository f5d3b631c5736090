import { likenessOf, type Step } from './alignWords.ts'
import { isOverAttribution, type SideBySide } from './attributionSteps.ts'
import { lettersToFind } from './words.ts'

/**
 * Whether enough of the quote's letters stand there. Where the place was not found as a whole, a clause may have been
 * dropped: then runs of words must carry it, not words from here and there. An attribution left out ends no run.
 */
export function isLike(sides: SideBySide, steps: readonly Step[], isFound: boolean): boolean {
  const { source, given } = sides
  let all = 0
  let like = 0
  let carried = 0
  let run = 0
  const closeRun = () => {
    if (run >= LEAST_CARRYING) carried += run
    run = 0
  }
  for (const step of steps) {
    const inQuote = given.slice(step.quoteFrom, step.quoteTo)
    const letters = lettersToFind(inQuote)
    all += letters.length
    if (step.same) {
      like += letters.length
      run += letters.length
      continue
    }
    const inSource = source.slice(step.sourceFrom, step.sourceTo)
    if ((step.sourceTo - step.sourceFrom > 1 || inQuote.length > 1) && !isOverAttribution(sides, step)) closeRun()
    const likeness = likenessOf(lettersToFind(inSource), letters)
    if (likeness >= 0.5) like += likeness * letters.length
  }
  closeRun()
  if (all === 0) return false
  return isFound ? like / all >= LEAST_FOUND : carried / all >= LEAST_CARRIED
}

const LEAST_FOUND = 0.6
const LEAST_CARRIED = 0.85
/** A run of so many letters is more than chance. */
const LEAST_CARRYING = 15
