import {
  correctFigure,
  type FigureRef,
  judgeRounding,
  leaveFigureOut,
  reopenScope,
  sayFigure,
  type SayFigureProblem,
  settleScope,
  takeFigureIn,
  unsayFigure,
} from '../../../commands/settleFigures.ts'
import type { Comparison } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigurePlace } from '../../../domain/figureLedger/figureIds.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { ClaimId, DossierId } from '../../../domain/id.ts'
import type { SettlingTells } from '../../../domain/figureLedger/settlingTells.ts'
import type { FigureScope, SaidValue } from '../../../domain/records.ts'
import type { Result } from '../../../domain/result.ts'
import type { StorageFailure } from '../../../store/failure.ts'
import { useSay } from '../../shared/useSay.tsx'
import { useCommand } from '../../store/useCommand.ts'
import { useReport } from '../useReport.ts'
import type { DraftedValue } from './valueDraft.ts'

/** What a person may settle of the figures of a claim; each tells what came of it. */
export interface FigureActs {
  /** `tells`: what becomes of them by it. Gives whether it was settled. */
  readonly settle: (rows: readonly FigureRow[], scope: FigureScope, tells: SettlingTells) => Promise<boolean>
  readonly reopen: (rows: readonly FigureRow[]) => Promise<void>
  /** Gives whether it was corrected. */
  readonly correct: (row: FigureRow, value: SaidValue | null) => Promise<boolean>
  /** Says that words are a figure. Gives why they were not taken for one, in words; `null` where they were. */
  readonly say: (place: FigurePlace, value: DraftedValue, scope: FigureScope | null) => Promise<string | null>
  readonly unsay: (row: FigureRow) => Promise<void>
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
  const said = useCommand(dossierId, sayFigure)
  const unsaid = useCommand(dossierId, unsayFigure)
  const tell = (result: Result<unknown, StorageFailure | SayFigureProblem>, done: string): void => {
    if (result.ok) report.done(done)
    else if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say(`figures:refused.${result.error.type}`))
  }
  return {
    settle: async (rows, words, tells) => {
      const seen = rows.map(row => row.scope)
      const result = await scope.run({ claimId, figures: rows.map(refOf), scope: words, seen })
      tell(result, say(`figures:done.settled.${tells}`))
      return result.ok
    },
    reopen: async rows => tell(await open.run({ claimId, figures: rows.map(refOf) }), say('figures:done.reopened')),
    correct: async (row, corrected) => {
      const result = await value.run({ claimId, figure: refOf(row), value: corrected, seen: row.said })
      tell(result, say(corrected === null ? 'figures:done.asRead' : 'figures:done.corrected'))
      return result.ok
    },
    say: async (place, drafted, words) => {
      const result = await said.run({ claimId, place, value: drafted, scope: words })
      if (result.ok || result.error.type === 'storage') tell(result, say('figures:done.said'))
      if (result.ok) return null
      const { error } = result
      return error.type === 'storage' ? say(`claims:storage.${error.cause}`) : say(`figures:refused.${error.type}`)
    },
    unsay: async row => tell(await unsaid.run(row.id), say('figures:done.unsaid')),
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
    isBusy: [scope, open, value, said, unsaid, out, again, rounding].some(command => command.isRunning),
  }
}

function refOf({ id, sourceId, text, span }: FigureRow): FigureRef {
  return { id, sourceId, words: text.slice(span.start, span.end), span }
}
