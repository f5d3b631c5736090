import { removeExcerpt } from '../../commands/editExcerpt.ts'
import type { DossierId } from '../../domain/id.ts'
import type { ClaimChoice, KeptExcerpt } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './Excerpts.module.css'
import { excerptWords } from '../shared/excerptWords.ts'

export interface ExcerptRemovalProps {
  readonly dossierId: DossierId
  readonly kept: KeptExcerpt
  readonly onClose: () => void
}

/** Asks before a passage goes, and names the claims that lose something by it. */
export function ExcerptRemoval({ dossierId, kept: { excerpt, evidence, appears }, onClose }: ExcerptRemovalProps) {
  const say = useSay()
  const announce = useAnnounce()
  const remove = useCommand(dossierId, removeExcerpt)
  const takeOut = async (): Promise<void> => {
    const result = await remove.run(excerpt.id)
    onClose()
    if (result.ok) announce(say('excerpts:removal.done'))
    else announce({ message: say('reader:problem.storage'), tone: 'error' })
  }
  const losing = evidence.map(({ claim }) => claim)
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('excerpts:removal.title')}
      size="narrow"
      role="alertdialog"
      footer={
        <>
          <Button onClick={onClose} data-autofocus>
            {say('common:cancel')}
          </Button>
          <Button variant="danger" busy={remove.isRunning} onClick={() => void takeOut()}>
            {say('excerpts:removal.confirm')}
          </Button>
        </>
      }
    >
      <UserText as="blockquote" className={css['words']}>
        {excerptWords(excerpt)}
      </UserText>
      {losing.length + appears.length === 0 && <p>{say('excerpts:removal.losesNone')}</p>}
      <Losses claims={losing} words={say('excerpts:removal.loses', { count: losing.length })} />
      <Losses claims={appears} words={say('excerpts:removal.appears', { count: appears.length })} />
      <p className={css['quiet']}>{say('excerpts:removal.stays')}</p>
    </Dialog>
  )
}

function Losses({ claims, words }: { readonly claims: readonly ClaimChoice[]; readonly words: string }) {
  if (claims.length === 0) return null
  return (
    <div>
      <p>{words}</p>
      <ul className={css['losses']}>
        {claims.map(({ id, text }) => (
          <li key={id}>
            <UserText>{text}</UserText>
          </li>
        ))}
      </ul>
    </div>
  )
}
