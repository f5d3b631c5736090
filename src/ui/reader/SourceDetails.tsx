import { Download } from 'lucide-react'
import type { Capture, CapturedText } from '../../domain/records.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import css from './reader.module.css'

export interface SourceDetailsProps {
  readonly capture: Capture
  readonly text: CapturedText
}

/** Where the text comes from, byte for byte, and the original to take away. */
export function SourceDetails({ capture, text }: SourceDetailsProps) {
  const say = useSay()
  const format = useFormat()
  const announce = useAnnounce()
  const { blobs } = useStore()
  const download = async () => {
    try {
      const bytes = await blobs.get(capture.digest)
      if (bytes) saveAs(bytes, capture.fileName)
      else announce({ message: say('reader:details.gone'), tone: 'error' })
    } catch {
      announce({ message: say('reader:details.altered'), tone: 'error' })
    }
  }
  return (
    <details className={css['details']}>
      <summary>{say('common:details')}</summary>
      <dl>
        <dt>{say('reader:details.file')}</dt>
        <dd>
          <bdi>{capture.fileName}</bdi>, {format.bytes(capture.bytes)}
        </dd>
        <dt>{say('reader:details.digest')}</dt>
        <dd className={css['code']}>{capture.digest}</dd>
        <dt>{say('reader:details.captured')}</dt>
        <dd>
          <Timestamp at={capture.capturedAt} />
        </dd>
        <dt>{say('reader:details.extractor')}</dt>
        <dd className={css['code']}>{text.extractor}</dd>
        <dt>{say('reader:details.encoding')}</dt>
        <dd>{text.encodingGuessed ? say('reader:details.guessed', { encoding: text.encoding }) : text.encoding}</dd>
      </dl>
      <Button size="small" icon={<Download aria-hidden="true" />} onClick={() => void download()}>
        {say('reader:details.download')}
      </Button>
    </details>
  )
}

/** As bytes and nothing more: a page that was captured must not run as one of ours. */
function saveAs(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
