import { ClipboardPaste, Plus } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { claimQuarries } from '../../queries/claimQuarries.ts'
import { Button, buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { sourcePath, sourcesPath } from './paths.ts'

export interface NoClaimsProps {
  readonly dossierId: DossierId
  readonly onNew: () => void
  readonly onPaste: () => void
}

/** What a list without claims says: the four ways to the first one. */
export function NoClaims({ dossierId, onNew, onPaste }: NoClaimsProps) {
  const say = useSay()
  const { source = null, manuscript = null } = useStored(claimQuarries, dossierId).data ?? {}
  return (
    <EmptyState
      title={say('claims:empty.title')}
      text={
        <>
          {say('claims:empty.text')} {say('claims:empty.manuscriptHint')}
        </>
      }
      actions={
        <>
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onNew}>
            {say('claims:new')}
          </Button>
          <Button icon={<ClipboardPaste aria-hidden="true" />} onClick={onPaste}>
            {say('claims:paste')}
          </Button>
          <Link className={buttonClass()} to={source ? sourcePath(dossierId, source) : sourcesPath(dossierId)}>
            {say(source ? 'claims:empty.read' : 'claims:empty.addSource')}
          </Link>
          <Link className={buttonClass()} to={manuscript ? sourcePath(dossierId, manuscript) : sourcesPath(dossierId)}>
            {say(manuscript ? 'claims:empty.manuscript' : 'claims:empty.addManuscript')}
          </Link>
        </>
      }
    />
  )
}
