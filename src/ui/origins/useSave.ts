import { useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { exportFileName } from '../../formats/exports.ts'
import type { Say } from '../../messages/catalogue.ts'
import { placeNames } from '../../queries/dossierRecords.ts'
import { writeTable } from '../../workers/writeTable.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import type { Format } from '../shared/format.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useLanguage, useSay } from '../shared/useSay.tsx'
import { useRead } from '../store/useRead.ts'
import { type Picture, type PictureProblem, pngPicture, svgPicture } from './picture.ts'
import { savedCells, type TableData } from './tableData.ts'

/** Ways to save what a view shows. Each says what became of it. */
export interface Save {
  readonly table: (table: TableData) => Promise<void>
  readonly svg: (picture: Picture) => Promise<void>
  readonly png: (picture: Picture) => Promise<void>
  /** What takes a while; `null` while nothing does. */
  readonly saving: Saving | null
}

export interface Saving {
  /** From 0 to 1; `null` while nobody can tell. */
  readonly share: number | null
  readonly cancel: () => void
}

/** Most drawings are saved before it would be seen that they are being saved. */
const SOON_MS = 300

/** Saves what a view shows under the dossier's name and its own. */
export function useSave(dossierId: DossierId): Save {
  const say = useSay()
  const format = useFormat()
  const language = useLanguage()
  const read = useRead()
  const announce = useAnnounce()
  const [saving, setSaving] = useState<Saving | null>(null)

  async function titleOf(name: string): Promise<string> {
    const { dossier } = await read(placeNames, dossierId, null)
    return say('origins:save.title', { dossier: dossier ?? '', name })
  }
  function keep(title: string, extension: string, bytes: Blob | Uint8Array<ArrayBuffer>, mediaType: string): void {
    const fileName = exportFileName(title, new Date().toISOString() as Instant, { extension })
    saveFile({ fileName, bytes }, mediaType)
    announce(say('origins:save.saved', { file: fileName }))
  }
  function refuse(problem: PictureProblem): void {
    announce({ message: sayProblem(say, format, problem), tone: 'error' })
  }

  return {
    async table(table) {
      const title = await titleOf(table.name)
      const written = await writeTable(savedCells(table))
      if (!written.ok) return announce({ message: say('origins:save.notWritten'), tone: 'error' })
      keep(title, '.csv', written.value, 'text/csv;charset=utf-8')
    },
    async svg(picture) {
      const title = await titleOf(picture.name)
      const svg = await svgPicture(picture, title, language)
      if (!svg.ok) return refuse(svg.error)
      keep(title, '.svg', new TextEncoder().encode(svg.value), 'image/svg+xml')
    },
    async png(picture) {
      const title = await titleOf(picture.name)
      const stopping = new AbortController()
      const cancel = (): void => stopping.abort()
      let share: number | null = null
      let isSeen = false
      const show = (): void => setSaving({ share, cancel })
      const soon = setTimeout(() => {
        isSeen = true
        show()
      }, SOON_MS)
      const png = await pngPicture(picture, title, stopping.signal, now => {
        share = now
        if (isSeen) show()
      })
      clearTimeout(soon)
      setSaving(null)
      if (!png.ok) return refuse(png.error)
      if (png.value === null) return announce(say('origins:save.cancelled'))
      keep(title, '.png', png.value, 'image/png')
    },
    saving,
  }
}

function sayProblem(say: Say, format: Format, problem: PictureProblem): string {
  switch (problem.type) {
    case 'too-many-shapes': {
      const [shapes, most] = [format.number(problem.shapes), format.number(problem.most)]
      return say('origins:save.tooManyShapes', { shapes, most })
    }
    case 'too-large':
      return say('origins:save.tooLarge', {
        width: format.number(problem.width),
        height: format.number(problem.height),
      })
    case 'not-drawn':
      return say('origins:save.notDrawn')
  }
}
