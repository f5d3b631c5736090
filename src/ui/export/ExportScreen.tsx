import { Link, useParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { exportFormats } from '../../formats/exports.ts'
import { failingExcerpts } from '../../queries/excerptChecks.ts'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import css from './ExportScreen.module.css'
import { FormatCard } from './FormatCard.tsx'

/** Every format that a dossier leaves as, with what it keeps and loses, and a preview before it is saved. */
export function ExportScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const failing = useStored(failingExcerpts, dossierId).data?.size ?? 0
  const toChecks = <Link to={`/d/${dossierId}/checks`}>{say('checks:exportLink')}</Link>
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('exporting:title')}</h1>
        <p>{say('exporting:lead')}</p>
        {failing === 0 && <p>{toChecks}</p>}
      </header>
      {failing > 0 && (
        <Notice tone="warn" actions={toChecks}>
          {say('checks:exportFailing', { count: failing })}
        </Notice>
      )}
      <ul className={css['list']}>
        {exportFormats.map(format => (
          <FormatCard key={format.id} dossierId={dossierId} format={format} />
        ))}
      </ul>
    </div>
  )
}
