import { Link, useParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { exportFormats } from '../../formats/exports.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './ExportScreen.module.css'
import { FormatCard } from './FormatCard.tsx'

/** Every format that a dossier leaves as, with what it keeps and loses, and a preview before it is saved. */
export function ExportScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('exporting:title')}</h1>
        <p>{say('exporting:lead')}</p>
        <p>
          <Link to={`/d/${dossierId}/checks`}>{say('checks:exportLink')}</Link>
        </p>
      </header>
      <ul className={css['list']}>
        {exportFormats.map(format => (
          <FormatCard key={format.id} dossierId={dossierId} format={format} />
        ))}
      </ul>
    </div>
  )
}
