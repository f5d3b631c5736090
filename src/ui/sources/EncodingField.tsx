import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { DossierId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import type { SourceFile } from '../../queries/sourceList.ts'
import { type SourceReader, sourceReader } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { encodingName } from '../shared/readProblemWords.ts'
import { RereadDialog } from '../shared/RereadDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { useReadableText } from '../store/useText.ts'
import css from './forms.module.css'

export interface EncodingFieldProps {
  readonly dossierId: DossierId
  readonly source: Source
  readonly file: SourceFile
}

/** In which encoding a file was read, and the way to compare it with others. */
export function EncodingField({ dossierId, source, file }: EncodingFieldProps) {
  const say = useSay()
  const [isComparing, setComparing] = useState(false)
  const { data } = useStored(sourceReader, dossierId, source.id)
  const encoding = encodingName(say, file.encoding)
  return (
    <div className={css['guess']}>
      <p>
        {say('importing:encoding.label')}:{' '}
        {file.encodingGuessed ? say('captures:encodingGuessed', { encoding }) : encoding}
      </p>
      <div>
        <Button size="small" aria-disabled={!data} onClick={() => setComparing(true)}>
          {say(file.encodingGuessed ? 'captures:check' : 'captures:change')}
        </Button>
      </div>
      {/* Its form is one of its own, and stands in no other. */}
      {isComparing &&
        data &&
        createPortal(
          <Comparison dossierId={dossierId} data={data} onClose={() => setComparing(false)} />,
          document.body,
        )}
    </div>
  )
}

interface ComparisonProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  readonly onClose: () => void
}

function Comparison({ dossierId, data, onClose }: ComparisonProps) {
  const { data: readable } = useReadableText(data.text)
  if (!readable) return null
  const here = data.excerpts.filter(({ excerpt }) => excerpt.textId === data.text.id)
  return (
    <RereadDialog
      dossierId={dossierId}
      data={data}
      text={readable.text}
      excerpts={here.map(({ excerpt }) => excerpt)}
      initialEncoding={data.text.encoding}
      onClose={onClose}
    />
  )
}
