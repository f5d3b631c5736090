import { Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import type { BatchId, DossierId } from '../../domain/id.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useRead } from '../store/useRead.ts'
import { useUndo } from '../store/useUndo.ts'

/** Takes back what this tab did last, and does it again. */
export function UndoButtons({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  const announce = useAnnounce()
  const read = useRead()
  const { undo, redo, takeBack } = useUndo(dossierId)
  const isTaking = useRef(false)

  /** Asked beforehand: what is undone may be gone with its name. Neither is needed before something is undone. */
  async function inWords(batch: BatchId, turn: 'undid' | 'redid'): Promise<string> {
    const words = await import('./takenInWords.ts')
      .then(({ takenInWords }) => takenInWords(say, read, batch, turn))
      .catch(() => null) // it is taken back all the same
    return words ?? say(turn === 'undid' ? 'shell:undone' : 'shell:redone')
  }

  async function take(batch: BatchId | undefined, turn: 'undid' | 'redid', nothing: string): Promise<void> {
    if (!batch) return announce(nothing)
    if (isTaking.current) return // a key held a moment too long
    isTaking.current = true
    const done = await inWords(batch, turn)
    const result = await takeBack(batch).finally(() => (isTaking.current = false))
    if (result.ok) return announce(done)
    const { error } = result
    const message =
      error.type === 'storage'
        ? say(`shell:storage.${error.cause}`)
        : error.type === 'changed-since'
          ? say('shell:changedSince')
          : nothing
    announce({ message, tone: 'error' })
  }
  const undoNow = (): void => void take(undo?.batch, 'undid', say('shell:nothingToUndo'))
  const redoNow = (): void => void take(redo?.batch, 'redid', say('shell:nothingToRedo'))
  useShortcut('Mod+z', say('shell:undo'), undoNow)
  useShortcut('z', say('shell:undo'), undoNow)
  useShortcut('Mod+Shift+z', say('shell:redo'), redoNow)
  useShortcut('Shift+z', say('shell:redo'), redoNow)

  return (
    <>
      <IconButton
        label={say('shell:undo')}
        keys="Mod+z"
        icon={<Undo2 aria-hidden="true" data-mirrored />}
        aria-disabled={!undo}
        onClick={undoNow}
      />
      <IconButton
        label={say('shell:redo')}
        keys="Mod+Shift+z"
        icon={<Redo2 aria-hidden="true" data-mirrored />}
        aria-disabled={!redo}
        onClick={redoNow}
      />
    </>
  )
}
