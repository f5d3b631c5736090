import type { DossierId } from '../../domain/id.ts'
import type { ExportFormat } from '../../formats/exports.ts'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './ExportScreen.module.css'
import { Preview } from './Preview.tsx'
import { useExport } from './useExport.ts'

export interface FormatCardProps {
  readonly dossierId: DossierId
  readonly format: ExportFormat
}

/** One format: what it keeps and loses, a way to prepare it, and then the file before it is saved. */
export function FormatCard({ dossierId, format }: FormatCardProps) {
  const say = useSay()
  const { stage, prepare, cancel, close } = useExport(dossierId, format)
  const name = say(`exporting:formats.${format.id}.name`)
  return (
    <Card as="li" className={css['format'] ?? ''}>
      <div className={css['formatHead']}>
        <h2>{name}</h2>
        <code>{format.extension}</code>
        <Button
          variant={format.id === 'package' && stage.type === 'none' ? 'primary' : 'quiet'}
          busy={stage.type === 'writing'}
          aria-label={say('exporting:prepareFormat', { name })}
          onClick={prepare}
        >
          {say('exporting:prepare')}
        </Button>
      </div>
      <dl className={css['keeps']}>
        <dt>{say('exporting:keeps')}</dt>
        <dd>{say(`exporting:formats.${format.id}.keeps`)}</dd>
        <dt>{say('exporting:loses')}</dt>
        <dd>{say(`exporting:formats.${format.id}.loses`)}</dd>
      </dl>
      {stage.type === 'writing' && (
        <Progress label={say('exporting:writing', { name })} share={stage.share} onCancel={cancel} />
      )}
      {stage.type === 'failed' && (
        <Notice tone="error" onDismiss={close}>
          {stage.why}
        </Notice>
      )}
      {stage.type === 'ready' && <Preview format={format} file={stage.file} onClose={close} />}
    </Card>
  )
}
