import { useParams } from 'react-router'
import type { DossierId, SourceId } from '../../domain/id.ts'
import { sourceReader, type SourceReader } from '../../queries/sourceReader.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { useReadableText } from '../store/useText.ts'
import { OpenText } from './OpenText.tsx'
import css from './reader.module.css'
import { SourceHeading } from './SourceHeading.tsx'

/** One source: to be read, and taken passages from. */
export function ReaderScreen() {
  const say = useSay()
  const { dossier = '', source = '' } = useParams()
  const dossierId = dossier as DossierId
  const { data, isError } = useStored(sourceReader, dossierId, source as SourceId)
  if (isError) return <Notice tone="error">{say('reader:notRead')}</Notice>
  if (data === undefined) return <p role="status">{say('common:working')}</p>
  if (data === null) return <EmptyState title={say('reader:missing.title')} text={say('reader:missing.text')} />
  return <Reader key={`${data.source.id} ${data.text.id}`} dossierId={dossierId} data={data} />
}

function Reader({ dossierId, data }: { readonly dossierId: DossierId; readonly data: SourceReader }) {
  const say = useSay()
  const { data: readable, isError } = useReadableText(data.text)
  if (readable) return <OpenText dossierId={dossierId} data={data} readable={readable} />
  return (
    <div className={css['waiting']}>
      <SourceHeading data={data} />
      {isError ? (
        <Notice tone="error">{say('reader:textNotRead')}</Notice>
      ) : (
        <p role="status">{say('common:working')}</p>
      )}
    </div>
  )
}
