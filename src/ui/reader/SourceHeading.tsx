import type { SourceReader } from '../../queries/sourceReader.ts'
import { SourceLine } from '../shared/SourceLine.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './reader.module.css'

/** What the source is called, and who put it out when. */
export function SourceHeading({ data: { source, publisher } }: { readonly data: SourceReader }) {
  const say = useSay()
  const format = useFormat()
  return (
    <header className={css['header']}>
      <h1>
        <UserText lang={source.language}>{source.title}</UserText>
      </h1>
      <SourceLine
        title={publisher?.name ?? say('reader:noPublisher')}
        facts={[source.authors.join(', '), source.issued && format.partialDate(source.issued)]}
      />
      {source.role === 'under-check' && <p className={css['quiet']}>{say('reader:underCheck')}</p>}
    </header>
  )
}
