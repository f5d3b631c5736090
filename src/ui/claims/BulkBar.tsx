import { ListChecks, MoveVertical, Tag, Trash2, UserRound, X } from 'lucide-react'
import { useState } from 'react'
import { removeClaims } from '../../commands/removeClaims.ts'
import { setClaimant } from '../../commands/setClaimant.ts'
import { tagClaims } from '../../commands/tagClaims.ts'
import type { DossierId, PublisherId } from '../../domain/id.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { Button } from '../shared/Button.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { Menu } from '../shared/Menu.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './BulkBar.module.css'
import { ClaimantDialog } from './ClaimantDialog.tsx'
import { wordsIn } from './claimFilter.ts'
import type { Moves } from './useMoves.ts'
import { useReport } from './useReport.ts'

export interface BulkBarProps {
  readonly dossierId: DossierId
  /** All claims of the dossier, in its order. */
  readonly claims: readonly ListedClaim[]
  /** Those selected and in sight, at least one. */
  readonly chosen: readonly ListedClaim[]
  /** How many are in sight. */
  readonly shownCount: number
  readonly moves: Moves
  readonly onSelectAll: () => void
  readonly onClear: () => void
}

type Asking = 'tag' | 'untag' | 'claimant' | 'after' | 'remove'

/** What can be done with all selected claims together: each is one act, and one Undo takes it back. */
export function BulkBar({ dossierId, claims, chosen, shownCount, moves, onSelectAll, onClear }: BulkBarProps) {
  const say = useSay()
  const report = useReport()
  const [asking, setAsking] = useState<Asking | null>(null)
  const tag = useCommand(dossierId, tagClaims)
  const name = useCommand(dossierId, setClaimant)
  const remove = useCommand(dossierId, removeClaims)
  const claimIds = chosen.map(({ claim }) => claim.id)
  const chosenIds = new Set(claimIds)
  const count = claimIds.length
  const keys = { group: say('claims:keys') }
  useShortcut('t', say('claims:bulk.tag'), () => setAsking('tag'), keys)
  useShortcut('Delete', say('claims:bulk.remove'), () => setAsking('remove'), keys)
  useShortcut('Escape', say('claims:bulk.clear'), onClear, keys)

  const close = (): void => setAsking(null)
  const tagAll = async (add: readonly string[], off: readonly string[]): Promise<void> => {
    close()
    const result = await tag.run({ claimIds, add, remove: off })
    if (!result.ok) return report.notKept(result.error)
    const [put] = add
    report.done(
      put === undefined
        ? say('claims:bulk.untagged', { count, tag: off.join(', ') })
        : say('claims:bulk.tagged', { count, tag: put }),
    )
  }
  const nameAll = async (claimant: string | null, claimantPublisherId: PublisherId | null): Promise<boolean> => {
    const result = await name.run({ claimIds, claimant, claimantPublisherId })
    if (!result.ok) {
      if (result.error.type === 'storage') report.notKept(result.error)
      return result.error.type === 'publisher-not-found'
    }
    close()
    report.done(say('claims:bulk.claimantSet', { count }))
    return false
  }
  const removeAll = async (): Promise<void> => {
    const result = await remove.run(claimIds)
    close()
    if (!result.ok) return report.notKept(result.error)
    onClear()
    report.done(say('claims:bulk.removed', { count }))
  }

  return (
    <section aria-label={say('claims:bulk.label')} className={css['bar']}>
      <div className={css['head']}>
        <strong role="status">{say('claims:bulk.count', { count })}</strong>
        {count < shownCount && (
          <Button size="small" variant="ghost" icon={<ListChecks aria-hidden="true" />} onClick={onSelectAll}>
            {say('claims:bulk.selectAll', { count: shownCount })}
          </Button>
        )}
        <span className={css['end']}>
          <IconButton
            size="small"
            label={say('claims:bulk.clear')}
            keys="Escape"
            icon={<X aria-hidden="true" />}
            onClick={onClear}
          />
        </span>
      </div>
      <div className={css['acts']}>
        <Button size="small" icon={<Tag aria-hidden="true" />} busy={tag.isRunning} onClick={() => setAsking('tag')}>
          {say('claims:bulk.tag')}
        </Button>
        {chosen.some(({ claim }) => claim.tags.length > 0) && (
          <Button size="small" onClick={() => setAsking('untag')}>
            {say('claims:bulk.untag')}
          </Button>
        )}
        <Button size="small" icon={<UserRound aria-hidden="true" />} onClick={() => setAsking('claimant')}>
          {say('claims:bulk.claimant')}
        </Button>
        <Menu
          label={say('claims:bulk.move')}
          icon={<MoveVertical aria-hidden="true" />}
          size="small"
          variant="quiet"
          items={[
            { id: 'up', label: say('claims:bulk.up'), keys: 'Alt+ArrowUp', onSelect: () => moves.step(claimIds, 'up') },
            {
              id: 'down',
              label: say('claims:bulk.down'),
              keys: 'Alt+ArrowDown',
              onSelect: () => moves.step(claimIds, 'down'),
            },
            {
              id: 'first',
              label: say('claims:bulk.first'),
              startsGroup: true,
              onSelect: () => moves.step(claimIds, 'first'),
            },
            { id: 'last', label: say('claims:bulk.last'), onSelect: () => moves.step(claimIds, 'last') },
            { id: 'after', label: say('claims:bulk.after'), onSelect: () => setAsking('after') },
          ]}
        />
        <Button
          size="small"
          icon={<Trash2 aria-hidden="true" />}
          busy={remove.isRunning}
          onClick={() => setAsking('remove')}
        >
          {say('claims:bulk.remove')}
        </Button>
      </div>

      {(asking === 'tag' || asking === 'untag') && (
        <TagPicker
          isOff={asking === 'untag'}
          tags={wordsIn(asking === 'tag' ? claims : chosen).tags}
          onClose={close}
          onPick={each => void (asking === 'tag' ? tagAll([each], []) : tagAll([], [each]))}
        />
      )}
      {asking === 'claimant' && (
        <ClaimantDialog
          dossierId={dossierId}
          count={count}
          known={wordsIn(claims).claimants}
          busy={name.isRunning}
          onClose={close}
          onSet={nameAll}
        />
      )}
      {asking === 'after' && (
        <PickerDialog
          open
          title={say('claims:bulk.whichPlace')}
          options={claims.filter(({ claim }) => !chosenIds.has(claim.id))}
          optionKey={keyOf}
          optionText={textOf}
          onClose={close}
          onPick={({ claim }) => {
            close()
            moves.putAfter(claimIds, claim.id)
          }}
        />
      )}
      <ConfirmDialog
        open={asking === 'remove'}
        title={say('claims:bulk.removeAsk', { count })}
        text={say('claims:bulk.removeText')}
        confirmLabel={say('claims:bulk.removeConfirm', { count })}
        danger
        busy={remove.isRunning}
        onConfirm={() => void removeAll()}
        onCancel={close}
      />
    </section>
  )
}

interface TagPickerProps {
  /** Whether the tag comes off; else it is put on, and may be new. */
  readonly isOff: boolean
  readonly tags: readonly string[]
  readonly onClose: () => void
  readonly onPick: (tag: string) => void
}

function TagPicker({ isOff, tags, onClose, onPick }: TagPickerProps) {
  const say = useSay()
  return (
    <PickerDialog
      open
      title={say(isOff ? 'claims:bulk.whichTagOff' : 'claims:bulk.whichTag')}
      options={tags}
      optionKey={tag => tag}
      optionText={tag => tag}
      emptyText={say('claims:bulk.noTags')}
      onClose={onClose}
      onPick={onPick}
      {...(!isOff && { create: { label: (tag: string) => say('claims:bulk.newTag', { tag }), onCreate: onPick } })}
    />
  )
}

function keyOf({ claim }: ListedClaim): string {
  return claim.id
}

function textOf({ claim }: ListedClaim): string {
  return claim.text
}
