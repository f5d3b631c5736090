import { type ActTold, actsTold } from '../figures/actTold.ts'
import { type FoundDate, datesIn } from '../figures/datesIn.ts'
import type { Figure } from '../figures/figure.ts'
import { defaultQuantities, type Quantities } from '../figures/quantities.ts'
import { heldFigures, type HeldFigures } from '../figures/unasserted.ts'
import { type Name, namesIn } from '../names/namesIn.ts'
import type { Projection } from '../reading/projection.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Office, officesIn } from './offices.ts'
import { type TellingWord, tellingWords } from './words.ts'

/** A wording, who says it, and what its dates are reckoned from. */
export interface Passage {
  readonly text: string
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** A partial date; `null` where nobody knows it. */
  readonly published: string | null
  /** Whose words they are; `null`: the document's own. */
  readonly speaker: string | null
}

/** Words as they were captured, and how they are read. */
export interface CapturedWords {
  readonly text: string
  readonly projection: Projection
}

/** A passage with all that the comparisons look at, read once. */
export interface Reading extends HeldFigures {
  readonly passage: Passage
  /** The words that were captured, of which the passage's are read; `null`: the same. */
  readonly captured: CapturedWords | null
  /** What became of those that a figure counts; of a whole nothing, where it is told of a share. */
  readonly acts: ReadonlyMap<Figure, ActTold>
  readonly dates: readonly FoundDate[]
  readonly names: readonly Name[]
  readonly offices: readonly Office[]
  readonly clauses: readonly Clause[]
  readonly words: readonly TellingWord[]
}

/** Reads a passage. `known` are names of the dossier: speakers, authors, publishers, claimants. */
export function readPassage(
  passage: Passage,
  known: readonly string[],
  quantities: Quantities = defaultQuantities,
): Reading {
  const { text, language, published } = passage
  const { figures, shared, wholes } = heldFigures(text, language, quantities)
  const asserted = figures.filter(figure => !shared.has(figure))
  return {
    passage,
    captured: null,
    figures,
    shared,
    wholes,
    acts: actsTold(text, language, asserted),
    dates: datesIn(text, published, language),
    names: namesIn(text, { language, known }),
    offices: officesIn(text, language),
    clauses: clausesOf(text, language),
    words: tellingWords(text, { start: 0, end: text.length }),
  }
}
