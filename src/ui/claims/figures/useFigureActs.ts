import {
  correctFigure,
  type FigureRef,
  judgeRounding,
  leaveFigureOut,
  reopenScope,
  settleScope,
  takeFigureIn,
} from '../../../commands/settleFigures.ts'
import type { Comparison } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { ClaimId, DossierId } from '../../../domain/id.ts'
import type { FigureScope, FigureValue } from '../../../domain/records.ts'
import type { Result } from '../../../domain/result.ts'
import type { StorageFailure } from '../../../store/failure.ts'
import { useSay } from '../../shared/useSay.tsx'
import { useCommand } from '../../store/useCommand.ts'
import { useReport } from '../useReport.ts'

/** What a person may settle of the figures of a claim; each tells what came of it. */
export interface FigureActs {
  readonly settle: (rows: readonly FigureRow[], scope: FigureScope) => Promise<void>
  readonly reopen: (rows: readonly FigureRow[]) => Promise<void>
  readonly correct: (row: FigureRow, value: FigureValue | null) => Promise<void>
  readonly leaveOut: (row: FigureRow) => Promise<void>
  readonly takeIn: (row: FigureRow) => Promise<void>
  readonly judge: (comparison: Comparison, accepted: boolean | null) => Promise<void>
  readonly isBusy: boolean
}

export function useFigureActs(dossierId: DossierId, claimId: ClaimId): FigureActs {
  const say = useSay()
  const report = useReport()
  const scope = useCommand(dossierId, settleScope)
  const open = useCommand(dossierId, reopenScope)
  const value = useCommand(dossierId, correctFigure)
  const out = useCommand(dossierId, leaveFigureOut)
  const again = useCommand(dossierId, takeFigureIn)
  const rounding = useCommand(dossierId, judgeRounding)
  const tell = (result: Result<void, StorageFailure | { readonly type: Refusal }>, done: string): void => {
    if (result.ok) report.done(done)
    else if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('figures:done.gone'))
  }
  return {
    settle: async (rows, words) => {
      const result = await scope.run({ claimId, figures: rows.map(refOf), scope: words })
      tell(result, say('figures:done.settled'))
    },
    reopen: async rows => tell(await open.run({ claimId, figures: rows.map(refOf) }), say('figures:done.reopened')),
    correct: async (row, corrected) => {
      const result = await value.run({ claimId, figures: [refOf(row)], value: corrected })
      tell(result, say(corrected === null ? 'figures:done.asRead' : 'figures:done.corrected'))
    },
    leaveOut: async row => tell(await out.run({ claimId, figures: [refOf(row)] }), say('figures:done.leftOut')),
    takeIn: async row => tell(await again.run({ claimId, figures: [refOf(row)] }), say('figures:done.takenIn')),
    judge: async ({ pairs }, accepted) => {
      const both = pairs.map(([a, b]) => [refOf(a), refOf(b)] as const)
      const result = await rounding.run({ claimId, pairs: both, accepted })
      tell(
        result,
        say(accepted === null ? 'figures:done.open' : accepted ? 'figures:done.accepted' : 'figures:done.refused'),
      )
    },
    isBusy: [scope, open, value, out, again, rounding].some(command => command.isRunning),
  }
}

type Refusal = 'claim-not-found' | 'no-scope' | 'no-interval'

function refOf({ id, sourceId, text, span }: FigureRow): FigureRef {
  return { id, sourceId, words: text.slice(span.start, span.end) }
}
