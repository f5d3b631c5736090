import { useState } from 'react'
import { type ReadAgainProblem, readAgain } from '../../commands/readAgain.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import { err, type Result } from '../../domain/result.ts'
import { encodingChoices } from '../../formats/registry.ts'
import type { SourceFile } from '../../queries/sourceList.ts'
import { refusalOf, type StorageFailure } from '../../store/failure.ts'
import { readFile, type ReadFileProblem } from '../../workers/readFile.ts'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './forms.module.css'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { sayChangeProblem, sayImportProblem } from './problemWords.ts'
import { encodingName } from '../shared/readProblemWords.ts'
import { readyDocument } from '../shared/readyDocument.ts'

type ReadAnewProblem =
  | { readonly type: 'reading'; readonly problem: ReadFileProblem }
  | { readonly type: 'keeping'; readonly problem: ReadAgainProblem | StorageFailure }
  | { readonly type: 'bytes-gone' }

/** In which encoding a file was read, and another one to read it in. Acts at once: the text is another one then. */
export function EncodingField(props: {
  readonly dossierId: DossierId
  readonly source: Source
  readonly file: SourceFile
}) {
  const { dossierId, source, file } = props
  const say = useSay()
  const format = useFormat()
  const readAnew = useReadAnew(dossierId, source, file)
  const [problem, setProblem] = useState<ReadAnewProblem | null>(null)
  const [isReading, setReading] = useState(false)
  const choose = async (encoding: string): Promise<void> => {
    setReading(true)
    const read = await readAnew(encoding)
    setProblem(read.ok ? null : read.error)
    setReading(false)
  }
  const words = (): string | null => {
    if (problem === null) return null
    if (problem.type === 'bytes-gone') return say('problems:bytes-gone')
    if (problem.type === 'reading') return sayImportProblem(say, format, problem.problem)
    return sayChangeProblem(say, problem.problem)
  }
  const label = say('importing:encoding.label')
  return (
    <div className={css['guess']}>
      <Field
        label={file.encodingGuessed ? `${label} (${say('sources:sheet.guessed')})` : label}
        hint={isReading ? say('importing:progress.reading') : say('sources:sheet.encodingHint')}
        error={words()}
      >
        <Select
          value={file.encoding}
          disabled={isReading}
          onChange={encoding => void choose(encoding)}
          options={[...new Set<string>([file.encoding, ...encodingChoices])].map(value => ({
            value,
            label: encodingName(say, value),
          }))}
        />
      </Field>
      {file.encodingGuessed && (
        <div>
          <Button size="small" busy={isReading} onClick={() => void choose(file.encoding)}>
            {say('sources:sheet.encodingIsRight')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Reads a source's kept bytes in another encoding, and gives it the text that they are then. */
function useReadAnew(
  dossierId: DossierId,
  source: Source,
  file: SourceFile,
): (encoding: string) => Promise<Result<unknown, ReadAnewProblem>> {
  const { blobs } = useStore()
  const { run } = useCommand(dossierId, readAgain)
  return async encoding => {
    try {
      const bytes = await blobs.get(file.digest)
      if (!bytes) return err({ type: 'bytes-gone' })
      const { fileName, mediaType } = file
      const copy = new Uint8Array(bytes)
      const read = await readFile({ fileName, mediaType, bytes: copy, encoding }, null, null)
      if (!read.ok) return err({ type: 'reading', problem: read.error })
      const { textDigest, textBytes, structureDigest, structureBytes } = read.value
      await blobs.put(textDigest, textBytes)
      if (structureDigest && structureBytes) await blobs.put(structureDigest, structureBytes)
      const { text } = readyDocument(fileName, null, source.role, read.value)
      const kept = await run({ sourceId: source.id, text })
      return kept.ok ? kept : err({ type: 'keeping', problem: kept.error })
    } catch (thrown) {
      return err({ type: 'keeping', problem: refusalOf(thrown) })
    }
  }
}
