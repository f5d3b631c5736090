import { useState } from 'react'
import { addClaims } from '../../commands/addClaims.ts'
import { type ClaimSheet, editClaim } from '../../commands/editClaim.ts'
import { sameJson } from '../../domain/canonicalJson.ts'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { Claim } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import { claimKinds } from './claimKinds.ts'
import { ClaimantInput } from './ClaimantInput.tsx'
import { PublisherSelect } from './PublisherSelect.tsx'
import { type TagsDraft, TagsInput, tagsOf } from './TagsInput.tsx'
import { useClaimWords } from './useClaims.ts'
import { useReport } from './useReport.ts'

export interface ClaimDialogProps {
  readonly dossierId: DossierId
  /** The claim to edit; `null` to make one. */
  readonly claim: Claim | null
  readonly onClose: () => void
  /** Called with the claim made or edited, before the dialog closes. */
  readonly onDone: (claimId: ClaimId) => void
}

/** Makes a claim or edits one. Mounted only while it is open. */
export function ClaimDialog({ dossierId, claim, onClose, onDone }: ClaimDialogProps) {
  const say = useSay()
  const report = useReport()
  const known = useClaimWords(dossierId)
  const [seen, setSeen] = useState<ClaimSheet>(() => sheetOf(claim))
  const [draft, setDraft] = useState<Draft>(() => ({ ...seen, tags: { tags: seen.tags, typed: '' } }))
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const add = useCommand(dossierId, addClaims)
  const edit = useCommand(dossierId, editClaim)
  const set = (fields: Partial<Draft>): void => setDraft({ ...draft, ...fields })

  const finish = (claimId: ClaimId, message: string): void => {
    report.done(message)
    onDone(claimId)
    onClose()
  }
  const forgetPublisher = (): void => {
    set({ claimantPublisherId: null })
    setTrouble({ type: 'publisher-gone' })
  }
  const make = async (): Promise<void> => {
    const result = await add.run([{ ...tidied(draft), appearance: null }])
    if (!result.ok) {
      const { error } = result
      if (error.type === 'storage') report.notKept(error)
      else if (error.type === 'publisher-not-found') forgetPublisher()
      else setTrouble({ type: 'empty' })
      return
    }
    const [made] = result.value
    if (made) finish(made, say('claims:added'))
  }
  const change = async (claimId: ClaimId): Promise<void> => {
    const result = await edit.run({ claimId, fields: tidied(draft), seen })
    if (result.ok) return finish(claimId, say('claims:saved'))
    const { error } = result
    switch (error.type) {
      case 'storage':
        return report.notKept(error)
      case 'empty-claim':
        return setTrouble({ type: 'empty' })
      case 'claim-not-found':
        return setTrouble({ type: 'gone' })
      case 'publisher-not-found':
        return forgetPublisher()
      case 'changed-meanwhile':
        setSeen(sheetOf(error.now))
        return setTrouble({ type: 'changed', now: error.now })
    }
  }
  const submit = (): void => {
    setTrouble(null)
    void (claim === null ? make() : change(claim.id))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={say(claim === null ? 'claims:new' : 'claims:edit')}
      lead={say('claims:form.lead')}
      onSubmit={submit}
      hasMore={!sameJson(draft.tags.tags, seen.tags)}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={add.isRunning || edit.isRunning}>
            {say(claim === null ? 'claims:form.add' : 'claims:form.save')}
          </Button>
        </>
      }
    >
      {trouble?.type === 'gone' && <Notice tone="error">{say('claims:form.gone')}</Notice>}
      {trouble?.type === 'changed' && (
        <Notice tone="warn">
          {say('claims:form.changed')} <UserText as="blockquote">{trouble.now.text}</UserText>
        </Notice>
      )}
      <Field
        label={say('claims:form.text')}
        need="required"
        error={trouble?.type === 'empty' ? say('claims:form.textMissing') : null}
      >
        <TextArea data-autofocus value={draft.text} onChange={text => set({ text })} />
      </Field>
      <Field label={say('claims:form.original')} hint={say('claims:form.originalHint')}>
        <TextArea value={draft.original ?? ''} onChange={original => set({ original })} />
      </Field>
      <ClaimantInput value={draft.claimant ?? ''} onChange={claimant => set({ claimant })} known={known.claimants} />
      <PublisherSelect
        dossierId={dossierId}
        claimant={draft.claimant ?? ''}
        value={draft.claimantPublisherId}
        onChange={claimantPublisherId => set({ claimantPublisherId })}
        error={trouble?.type === 'publisher-gone' ? say('claims:form.publisherGone') : null}
      />
      <Field label={say('claims:form.kind')}>
        <Select
          value={draft.kind}
          options={claimKinds.map(value => ({ value, label: say(`claims:kind.${value}`) }))}
          onChange={kind => set({ kind })}
        />
      </Field>
      <TagsInput draft={draft.tags} onChange={tags => set({ tags })} known={known.tags} />
    </Dialog>
  )
}

interface Draft extends Omit<ClaimSheet, 'tags'> {
  readonly tags: TagsDraft
}

type Trouble =
  | { readonly type: 'empty' }
  | { readonly type: 'gone' }
  | { readonly type: 'publisher-gone' }
  | { readonly type: 'changed'; readonly now: ClaimSheet }

const empty: ClaimSheet = {
  text: '',
  original: null,
  claimant: null,
  claimantPublisherId: null,
  kind: 'event',
  tags: [],
}

function sheetOf(claim: ClaimSheet | null): ClaimSheet {
  const { text, original, claimant, claimantPublisherId, kind, tags } = claim ?? empty
  return { text, original, claimant, claimantPublisherId, kind, tags }
}

/** Nothing written is `null`. */
function tidied({ text, original, claimant, tags, ...rest }: Draft): ClaimSheet {
  const words = (value: string | null): string | null => value?.trim() || null
  return { ...rest, text: text.trim(), original: words(original), claimant: words(claimant), tags: tagsOf(tags) }
}
