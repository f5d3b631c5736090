import { useMutation } from '@tanstack/react-query'
import type { DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { type Command, runCommand } from '../../store/run.ts'
import { useStore } from './StoreContext.ts'

/** A command ready to run in a dossier, and whether it is under way. */
export interface ReadyCommand<I, T, E> {
  readonly run: (input: I) => Promise<Result<T, E | StorageFailure>>
  readonly isRunning: boolean
}

/**
 * A function that carries out `command` in a dossier.
 *
 * A refusal, the store's included, comes back as the result's error. What the
 * command changed shows by itself: no query has to be told.
 */
export function useCommand<I, T, E>(dossierId: DossierId, command: Command<I, T, E>): ReadyCommand<I, T, E> {
  const { db, actor } = useStore()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (input: I) =>
      runCommand({ db, actor, dossierId, now: new Date().toISOString() as Instant }, command, input),
    networkMode: 'always',
  })
  return { run: mutateAsync, isRunning: isPending }
}
