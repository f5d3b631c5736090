import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { sayChainFault } from '../../formats/packageWords.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Notice } from '../shared/Notice.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './PackageDialog.module.css'
import type { PackageOpening, PackageStage } from './useOpenPackage.ts'

export interface PackageDialogProps {
  readonly opening: PackageOpening
  /** Asks for another file. */
  readonly onAnother: () => void
}

/** What a package holds before it is taken in, what came of that, or why it was not opened. */
export function PackageDialog({ opening, onAnother }: PackageDialogProps) {
  const { stage } = opening
  if (stage.type === 'looked') return <Look stage={stage} opening={opening} />
  if (stage.type === 'done') return <Done stage={stage} onClose={opening.close} />
  if (stage.type === 'not-opened') return <NotOpened stage={stage} onClose={opening.close} onAnother={onAnother} />
  return null
}

type Stage<T extends PackageStage['type']> = Extract<PackageStage, { readonly type: T }>

/** People who are named; more of them are counted. */
const PEOPLE_NAMED = 5

function Look({ stage, opening }: { readonly stage: Stage<'looked'>; readonly opening: PackageOpening }) {
  const say = useSay()
  const format = useFormat()
  const { opened, standing } = stage
  const { manifest, inside } = opened
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  const isMerge = standing.title !== null
  const others = inside.people.length - PEOPLE_NAMED
  const tables = ['claims', 'sources', 'evidence', 'marks'] as const
  return (
    <Dialog
      open
      onClose={opening.close}
      title={say('packages:look.title')}
      lead={say('packages:look.lead')}
      footer={
        <>
          <CancelButton />
          <Button variant="primary" data-autofocus onClick={opening.takeIn}>
            {say(isMerge ? 'packages:mergeIn' : 'packages:takeIn')}
          </Button>
        </>
      }
    >
      <UserText as="p" className={css['title']}>
        {manifest.dossier.title}
      </UserText>
      <dl className={css['facts']}>
        <Fact name={say('packages:look.work')}>
          {format.list(tables.map(table => say(`packages:${table}`, { count: inside.counts[table] })))}
        </Fact>
        <Fact name={say('packages:look.people')}>
          <ul>
            {inside.people.slice(0, PEOPLE_NAMED).map(({ id, name, acts }) => (
              <li key={id}>
                {say('packages:look.person', {
                  count: acts,
                  name: name === '' ? say('packages:look.unnamed') : `\u2068${name}\u2069`,
                })}
              </li>
            ))}
            {others > 0 && <li>{say('packages:look.morePeople', { count: others })}</li>}
          </ul>
        </Fact>
        <Fact name={say('packages:look.entries')}>
          {say('packages:entries', { count: opened.entries.length })}
          {inside.from !== null && inside.to !== null && (
            <>, {sayPeriod(say, format.date(inside.from), format.date(inside.to))}</>
          )}
        </Fact>
        <Fact name={say('packages:look.files')}>
          {say('packages:files', { count: manifest.files.length, size: format.bytes(bytes) })}
        </Fact>
        <Fact name={say('packages:look.writtenAt')}>
          {say('packages:look.writtenBy', { at: format.dateTime(manifest.exportedAt), app: manifest.app })}
        </Fact>
        <Fact name={say('packages:look.here')}>{sayStanding(say, stage)}</Fact>
      </dl>
      <Faults opened={opened} />
    </Dialog>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function sayPeriod(say: Say, from: string, to: string): string {
  return from === to ? from : say('packages:look.period', { from, to })
}

function sayStanding(say: Say, { opened, standing }: Stage<'looked'>): string {
  if (standing.title === null) return say('packages:look.notHere')
  const sentences = [
    standing.fresh === 0 ? say('packages:look.nothingNew') : say('packages:look.merge', { count: standing.fresh }),
    ...(standing.title === opened.manifest.dossier.title
      ? []
      : [say('packages:look.otherTitle', { title: `\u2068${standing.title}\u2069` })]),
    ...(standing.binned ? [say('packages:look.binned')] : []),
  ]
  return sentences.join(' ')
}

/** Faults that are listed; there may be thousands, and a few say what is the matter. */
const FAULTS_LISTED = 8

function Faults({ opened: { chainFaults, inside } }: Pick<Stage<'looked'>, 'opened'>) {
  const say = useSay()
  return (
    <>
      {inside.newer > 0 && <Notice tone="info">{say('packages:newer', { count: inside.newer })}</Notice>}
      {chainFaults.length > 0 && (
        <Notice tone="warn" title={say('packages:faults')}>
          <ul className={css['faults']}>
            {chainFaults.slice(0, FAULTS_LISTED).map((fault, index) => (
              <li key={index}>{sayChainFault(say, fault)}</li>
            ))}
            {chainFaults.length > FAULTS_LISTED && <li>…</li>}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Done({ stage, onClose }: { readonly stage: Stage<'done'>; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const { opened, standing, report } = stage
  const { id, title } = opened.manifest.dossier
  const isMerge = standing.title !== null
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(isMerge ? 'packages:done.merged' : 'packages:done.title')}
      lead={say('packages:done.lead', { title: `\u2068${title}\u2069` })}
      size="narrow"
      footer={
        <>
          <Button onClick={onClose}>{say('common:close')}</Button>
          <Button variant="primary" data-autofocus onClick={() => void navigate(`/d/${id}`)}>
            {say('packages:openHere')}
          </Button>
        </>
      }
    >
      <ul className={css['report']}>
        <li>{say('packages:done.added', { count: report.added })}</li>
        {report.alreadyThere > 0 && <li>{say('packages:done.alreadyThere', { count: report.alreadyThere })}</li>}
        {report.refused.length > 0 && (
          <li>
            {say('packages:done.refused', {
              count: report.refused.length,
              entries: report.refused.map(entry => entry.slice(0, 12)).join(', '),
            })}
          </li>
        )}
        {standing.onlyHere > 0 && <li>{say('packages:done.onlyHere', { count: standing.onlyHere })}</li>}
      </ul>
      {isMerge && report.added > 0 && <p>{say('packages:done.contested')}</p>}
      <Faults opened={opened} />
    </Dialog>
  )
}

interface NotOpenedProps {
  readonly stage: Stage<'not-opened'>
  readonly onClose: () => void
  readonly onAnother: () => void
}

function NotOpened({ stage, onClose, onAnother }: NotOpenedProps) {
  const say = useSay()
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('packages:notOpened.title')}
      size="narrow"
      role="alertdialog"
      footer={
        <>
          <Button
            onClick={() => {
              onClose()
              onAnother()
            }}
          >
            {say('packages:notOpened.another')}
          </Button>
          <Button variant="primary" data-autofocus onClick={onClose}>
            {say('common:close')}
          </Button>
        </>
      }
    >
      <UserText as="p" className={css['file']}>
        {stage.fileName}
      </UserText>
      <p className={css['why']}>{stage.why}</p>
    </Dialog>
  )
}
