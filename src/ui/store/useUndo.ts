import { useMutation } from '@tanstack/react-query'
import type { BatchId, DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import { undoState, type UndoState } from '../../queries/undoState.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { takeBack, type TakeBackProblem } from '../../store/run.ts'
import { useStore } from './StoreContext.ts'
import { useStored } from './useStored.ts'

export type TakenBack = Result<void, TakeBackProblem | StorageFailure>

/** What this tab can take back or do again in a dossier, and the function that does it. */
export interface Undo extends UndoState {
  readonly takeBack: (batch: BatchId) => Promise<TakenBack>
}

export function useUndo(dossierId: DossierId): Undo {
  const { db, actor } = useStore()
  const { data } = useStored(undoState, dossierId, actor.session)
  const { mutateAsync } = useMutation({
    mutationFn: (batch: BatchId) => takeBack({ db, actor, dossierId, now: new Date().toISOString() as Instant }, batch),
    networkMode: 'always',
  })
  return { undo: data?.undo ?? null, redo: data?.redo ?? null, takeBack: mutateAsync }
}
