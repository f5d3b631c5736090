import { useMemo } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import type { StorageFailure } from '../../store/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { type Command, programSession, runCommand } from '../../store/run.ts'
import { useStore } from './StoreContext.ts'

/** Carries out a command that is not known before it is needed, in a dossier. */
export type Run = <I, T, E>(
  dossierId: DossierId,
  command: Command<I, T, E>,
  input: I,
) => Promise<Result<T, E | StorageFailure>>

/** As `useCommand`, for a command that is loaded when it is asked for. */
export function useRun(): Run {
  const { db, actor } = useStore()
  return runAs(db, actor)
}

/** As `useRun`, for what the program notes by itself: no tab's Undo takes it back. Stays the same function. */
export function useProgramRun(): Run {
  const { db, actor } = useStore()
  return useMemo(() => runAs(db, { ...actor, session: programSession }), [db, actor])
}

function runAs(db: Store['db'], actor: Store['actor']): Run {
  return (dossierId, command, input) =>
    runCommand({ db, actor, dossierId, now: new Date().toISOString() as Instant }, command, input)
}
