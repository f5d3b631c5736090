import { type Contested, contestedIn, figuresAsCounted } from '../domain/contested.ts'
import { mayStand, type SettledFigures, settledFigures } from '../domain/figureLedger/settledFigures.ts'
import type { ClaimId } from '../domain/id.ts'
import { standing, type StoredQuery } from '../store/live.ts'

export interface StoredFigures {
  readonly settled: SettledFigures
  /** Ids of figures and roundings on which people disagree. */
  readonly contested: readonly string[]
}

/** What people settled of the figures of a claim, by index. */
export const settledFiguresOf: StoredQuery<[ClaimId], StoredFigures> = {
  name: 'settled-figures-of',
  tables: ['figures', 'roundings'],
  async read(db, claimId) {
    const [figures, roundings] = await Promise.all([
      db.figures.where({ claimId }).toArray(),
      db.roundings.where({ claimId }).toArray(),
    ])
    const contested: Contested = contestedIn({
      figures: figures.filter(mayStand),
      roundings: roundings.filter(mayStand),
    })
    return {
      settled: settledFigures(
        figuresAsCounted(standing(figures), contested.figures),
        figuresAsCounted(standing(roundings), contested.roundings),
      ),
      contested: [...contested.figures.keys(), ...contested.roundings.keys()],
    }
  },
}
