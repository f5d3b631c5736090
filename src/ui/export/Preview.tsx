import { Download, Printer, X } from 'lucide-react'
import { useMemo } from 'react'
import type { ExportFormat } from '../../formats/exports.ts'
import type { ExportedFile } from '../../workers/writeExport.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { csvRows } from './csvPreview.ts'
import css from './ExportScreen.module.css'
import { PackagePreview } from './PackagePreview.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { ScrollRegion } from './ScrollRegion.tsx'

export interface PreviewProps {
  readonly format: ExportFormat
  readonly file: ExportedFile
  readonly onClose: () => void
}

/** A file that is ready: how it begins, and the ways to have it. */
export function Preview({ format, file, onClose }: PreviewProps) {
  const say = useSay()
  const show = useFormat()
  const announce = useAnnounce()
  const { fileName, bytes } = file
  return (
    <section className={css['preview']} aria-label={say('exporting:preview.label', { file: fileName })}>
      <header className={css['previewHead']}>
        <UserText as="p" className={css['fileName']}>
          {fileName}
        </UserText>
        <span className={css['quiet']}>{show.bytes(bytes.length)}</span>
        <span className={css['previewActions']}>
          {format.id === 'report' && (
            <Button size="small" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
              {say('exporting:print')}
            </Button>
          )}
          <Button
            size="small"
            variant="primary"
            icon={<Download aria-hidden="true" />}
            onClick={() => {
              saveFile(file, format.mediaType)
              announce(say('exporting:saved', { file: fileName }))
            }}
          >
            {say('exporting:save')}
          </Button>
          <IconButton label={say('common:close')} size="small" icon={<X aria-hidden="true" />} onClick={onClose} />
        </span>
      </header>
      {format.id === 'package' ? (
        <PackagePreview members={file.members} />
      ) : (
        <TextPreview format={format} file={file} />
      )}
    </section>
  )
}

/** Bytes of a text that the preview reads, and lines that it shows at most. */
const PREVIEW_BYTES = 120_000
const PREVIEW_LINES = 400
const PREVIEW_ROWS = 50

function TextPreview({ format, file }: Pick<PreviewProps, 'format' | 'file'>) {
  const say = useSay()
  const begin = useMemo(() => beginningOf(file.bytes), [file.bytes])
  const lines = begin.split('\n')
  const shown = lines.slice(0, PREVIEW_LINES)
  const rows = format.id === 'csv' ? csvRows(begin, PREVIEW_ROWS + 1) : []
  const isCut = begin.length < file.bytes.length && (shown.length < file.lines || lines.length > shown.length)
  return (
    <>
      {format.id === 'csv' ? (
        <CsvTable rows={rows} label={file.fileName} />
      ) : (
        <ScrollRegion className={css['text']} label={file.fileName}>
          <pre dir="auto">{shown.join('\n')}</pre>
        </ScrollRegion>
      )}
      <p className={css['quiet']}>
        {format.id === 'csv'
          ? say('exporting:preview.rows', { count: Math.max(0, rows.length - 1) })
          : isCut
            ? say('exporting:preview.cut', { shown: shown.length, count: file.lines })
            : say('exporting:preview.whole')}
      </p>
      {format.id === 'report' && <PrintedReport bytes={file.bytes} />}
    </>
  )
}

/** The whole report, on paper only. */
function PrintedReport({ bytes }: { readonly bytes: Uint8Array }) {
  const text = useMemo(() => new TextDecoder().decode(bytes), [bytes])
  return (
    <pre className={css['printed']} dir="auto" aria-hidden="true">
      {text}
    </pre>
  )
}

function CsvTable({ rows, label }: { readonly rows: readonly (readonly string[])[]; readonly label: string }) {
  const [head = [], ...body] = rows
  return (
    <ScrollRegion className={css['table']} label={label}>
      <table>
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} dir="auto">
                  <span className={css['cell']}>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The first whole lines of a text. */
function beginningOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, PREVIEW_BYTES))
  return bytes.length <= PREVIEW_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1)
}
