import { useState } from 'react'
import { useParams } from 'react-router'
import type { DossierId, TextId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { exportFileName, type ExportFormat, exportFormats } from '../../formats/exports.ts'
import { sayPackageProblem } from '../../formats/packageWords.ts'
import { type DossierContents, dossierContents } from '../../queries/dossierBundle.ts'
import { writeExportFile } from '../../workers/writeExport.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { appVersion } from '../shared/appVersion.ts'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useLanguage, useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { unalteredBlob } from '../store/unalteredBlob.ts'
import { useStored } from '../store/useStored.ts'
import css from './ExportScreen.module.css'

interface Written {
  readonly format: ExportFormat
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Every format that a dossier leaves as, with what it keeps and loses, and a preview before it is saved. */
export function ExportScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const { data: contents } = useStored(dossierContents, dossierId)
  const [written, setWritten] = useState<Written | null>(null)
  return (
    <div className={css['screen']}>
      <h1>{say('exporting:title')}</h1>
      <ul className={css['list']}>
        {contents &&
          exportFormats.map(format => (
            <FormatCard key={format.id} format={format} contents={contents} onWritten={setWritten} />
          ))}
      </ul>
      {written && <Preview written={written} onClose={() => setWritten(null)} />}
    </div>
  )
}

interface FormatCardProps {
  readonly format: ExportFormat
  readonly contents: DossierContents
  readonly onWritten: (written: Written) => void
}

function FormatCard({ format, contents, onWritten }: FormatCardProps) {
  const say = useSay()
  const language = useLanguage()
  const announce = useAnnounce()
  const { blobs } = useStore()
  const [isWriting, setWriting] = useState(false)

  async function write(): Promise<void> {
    const { bundle, entries, contested } = contents
    const exportedAt = new Date().toISOString() as Instant
    const all = format.id === 'package'
    const digests = bundle.texts.map(text => text.digest)
    if (all) digests.push(...bundle.captures.map(c => c.digest), ...bundle.texts.flatMap(text => text.structure ?? []))
    const found = new Map<string, Uint8Array<ArrayBuffer>>()
    for (const digest of new Set(digests)) {
      const bytes = await unalteredBlob(blobs, digest)
      if (bytes) found.set(digest, bytes as Uint8Array<ArrayBuffer>)
    }
    const texts = new Map<TextId, string>()
    for (const text of bundle.texts) texts.set(text.id, new TextDecoder().decode(found.get(text.digest)))
    const snapshot = { bundle, texts, contested, exportedAt, app: `${say('shell:name')} ${appVersion}` }
    const job = { format: format.id, language, snapshot, entries, blobs: all ? found : new Map<string, never>() }
    const result = await writeExportFile(job, null)
    if (result.ok) {
      const fileName = exportFileName(bundle.dossiers[0]?.title ?? '', exportedAt, format)
      return onWritten({ format, fileName, bytes: result.value })
    }
    const { error } = result
    const message =
      error.type === 'took-too-long'
        ? say('importing:problem.took-too-long', { seconds: Math.round(error.limitMs / 1000) })
        : error.type === 'cancelled' || error.type === 'worker-broke'
          ? say(`importing:problem.${error.type}`)
          : sayPackageProblem(say, error)
    announce({ message, tone: 'error' })
  }

  return (
    <Card as="li">
      <h2>{say(`exporting:formats.${format.id}.name`)}</h2>
      <p>{say('exporting:keeps', { what: say(`exporting:formats.${format.id}.keeps`) })}</p>
      <p>{say('exporting:loses', { what: say(`exporting:formats.${format.id}.loses`) })}</p>
      <Button
        busy={isWriting}
        onClick={() => {
          setWriting(true)
          void write().finally(() => setWriting(false))
        }}
      >
        {say('exporting:prepare', { name: say(`exporting:formats.${format.id}.name`) })}
      </Button>
    </Card>
  )
}

/** Characters of a text export that the preview shows. */
const PREVIEW_LENGTH = 20_000

function Preview({
  written: { format, fileName, bytes },
  onClose,
}: {
  readonly written: Written
  readonly onClose: () => void
}) {
  const say = useSay()
  const text = format.isText ? new TextDecoder().decode(bytes.subarray(0, PREVIEW_LENGTH)) : null

  function save(): void {
    const url = URL.createObjectURL(new Blob([bytes], { type: format.mediaType }))
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={fileName}
      size="wide"
      footer={
        <Button variant="primary" onClick={save} data-autofocus>
          {say('exporting:save')}
        </Button>
      }
    >
      {text === null ? (
        <p>{say('exporting:size', { kilobytes: Math.ceil(bytes.length / 1024) })}</p>
      ) : (
        <textarea className={css['preview']} dir="auto" readOnly rows={20} aria-label={fileName} value={text} />
      )}
    </Dialog>
  )
}
