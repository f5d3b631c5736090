import type { DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { exportFileName } from '../../formats/exports.ts'
import { placeNames } from '../../queries/dossierRecords.ts'
import { writeTable } from '../../workers/writeTable.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useSay } from '../shared/useSay.tsx'
import { useRead } from '../store/useRead.ts'
import { savedCells, type TableData } from './tableData.ts'

/** Saves a table as CSV under the dossier's name and the table's own. */
export function useSaveTable(dossierId: DossierId): (table: TableData) => Promise<void> {
  const say = useSay()
  const read = useRead()
  const announce = useAnnounce()
  return async table => {
    const { dossier } = await read(placeNames, dossierId, null)
    const now = new Date().toISOString() as Instant
    const fileName = exportFileName(`${dossier ?? ''} ${table.name}`, now, { extension: '.csv' })
    const written = await writeTable(savedCells(table))
    if (!written.ok) return announce({ message: say('origins:screen.notSaved'), tone: 'error' })
    saveFile({ fileName, bytes: written.value }, 'text/csv;charset=utf-8')
    announce(say('origins:screen.saved', { file: fileName }))
  }
}
