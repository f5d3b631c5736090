import {
  type FigureValue,
  figureValuesOf,
  type FigureWording,
  type NamedValue,
  valuesIn,
} from '../domain/map/figureValues.ts'
import { RecentlyUsed } from './recentlyUsed.ts'

/** What reading figures needs of whoever runs it. */
export interface FigureReading {
  /** How much is read, from 0 to 1. */
  readonly report: (share: number) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
}

/** Characters of the wordings whose values are kept: some hundred thousand excerpts. */
const MOST_KEPT = 30_000_000

/**
 * Reads the figures of excerpts. What it has read it keeps by the words themselves, also where it was stopped: an
 * excerpt that came or changed costs what it alone costs.
 */
export class FigureReader {
  private readonly read: RecentlyUsed<readonly NamedValue[]>

  constructor(mostKept = MOST_KEPT) {
    this.read = new RecentlyUsed(mostKept)
  }

  /** The values that the wordings give, those of most sources first. Where it is stopped: those of what was read by then. */
  async valuesOf(
    wordings: readonly FigureWording[],
    { report, pause }: FigureReading,
  ): Promise<readonly FigureValue[]> {
    const done: (FigureWording & { readonly values: readonly NamedValue[] })[] = []
    let unread = 0
    for (const wording of wordings) {
      const key = JSON.stringify([wording.language, wording.words, wording.said])
      let values = this.read.get(key)
      if (!values) {
        if (unread++ % BREATH === 0 && (await pause())) break
        values = this.read.keep(key, valuesIn(wording), () => key.length)
        report((done.length + 1) / wordings.length)
      }
      done.push({ ...wording, values })
    }
    return figureValuesOf(done)
  }
}

/** Wordings between two breaths: some milliseconds each. */
const BREATH = 8
