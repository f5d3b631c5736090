import { Copy, Download, FileText, FileUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { GuessableField } from '../../domain/records.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { sourceTexts } from '../../queries/sourceTexts.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { encodingName } from '../shared/readProblemWords.ts'
import { IconButton } from '../shared/IconButton.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { UserText } from '../shared/UserText.tsx'
import { useLanguage, useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { RereadDialog } from '../shared/RereadDialog.tsx'
import { NewVersionDialog } from './NewVersionDialog.tsx'
import css from './SourceDetails.module.css'
import { TextVersions } from './TextVersions.tsx'
import { useDownloads } from './useDownloads.ts'

export interface SourceDetailsProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  /** The text shown, whole. */
  readonly text: string
}

/** What is known of a source, where its text comes from byte for byte, and both to take away. */
export function SourceDetails({ dossierId, data, text }: SourceDetailsProps) {
  const { source, capture, text: record } = data
  const say = useSay()
  const format = useFormat()
  const downloads = useDownloads()
  const versions = useStored(sourceTexts, source.id).data ?? []
  const [comparing, setComparing] = useState<string | null>(null)
  const [isReplacing, setReplacing] = useState(false)
  const current = versions.find(({ isCurrent }) => isCurrent)
  return (
    <>
      <details className={css['details']}>
        <summary>
          <h2>{say('captures:title')}</h2>
        </summary>
        <DocumentFacts data={data} />
        <h3>{say('captures:original')}</h3>
        <dl>
          <Fact label={say('captures:file')}>
            <bdi>{capture.fileName}</bdi>
          </Fact>
          <Fact label={say('captures:size')}>{format.bytes(capture.bytes)}</Fact>
          <Fact label={say('captures:captured')}>
            <Timestamp at={capture.capturedAt} />
          </Fact>
          <Fact label={say('captures:digest')}>
            <Digest digest={capture.digest} />
          </Fact>
        </dl>
        <div className={css['actions']}>
          <Button size="small" icon={<Download aria-hidden="true" />} onClick={() => void downloads.original(capture)}>
            {say('captures:download')}
          </Button>
        </div>
        <h3>{say('captures:text')}</h3>
        <dl>
          <Fact label={say('captures:encoding')}>
            {record.encodingGuessed
              ? say('captures:encodingGuessed', { encoding: encodingName(say, record.encoding) })
              : encodingName(say, record.encoding)}
          </Fact>
          <Fact label={say('captures:extractor')}>
            <code>{record.extractor}</code>
          </Fact>
          <Fact label={say('captures:length')}>
            {say('captures:characters', { count: record.length, shown: format.number(record.length) })}
          </Fact>
        </dl>
        <div className={css['actions']}>
          <Button size="small" onClick={() => setComparing(record.encoding)}>
            {say(record.encodingGuessed ? 'captures:check' : 'captures:change')}
          </Button>
          <Button
            size="small"
            icon={<FileText aria-hidden="true" />}
            onClick={() => downloads.text(capture.fileName, text)}
          >
            {say('captures:downloadText')}
          </Button>
        </div>
        <TextVersions versions={versions} onCompare={setComparing} />
      </details>
      <div className={css['actions']}>
        <Button size="small" icon={<FileUp aria-hidden="true" />} onClick={() => setReplacing(true)}>
          {say('captures:version.button')}
        </Button>
      </div>
      {isReplacing && (
        <NewVersionDialog
          dossierId={dossierId}
          data={data}
          text={text}
          excerpts={current?.excerpts ?? []}
          onClose={() => setReplacing(false)}
        />
      )}
      {comparing !== null && (
        <RereadDialog
          dossierId={dossierId}
          data={data}
          text={text}
          excerpts={current?.excerpts ?? []}
          initialEncoding={comparing}
          onClose={() => setComparing(null)}
        />
      )}
    </>
  )
}

/** The document as its sheet has it; what the program guessed says so. */
function DocumentFacts({ data: { source, publisher } }: Pick<SourceDetailsProps, 'data'>) {
  const say = useSay()
  const format = useFormat()
  const language = useLanguage()
  const unknown = <span className={css['quiet']}>{say('captures:unknown')}</span>
  const guessed = (field: GuessableField): boolean => source.guessed.includes(field)
  return (
    <>
      <h3>{say('captures:document')}</h3>
      <dl>
        <Fact label={say('captures:publisher')}>
          {publisher ? (
            <UserText>{publisher.name}</UserText>
          ) : (
            <span className={css['quiet']}>{say('captures:publisherUnknown')}</span>
          )}
        </Fact>
        <Fact label={say('captures:authors')} guessed={guessed('authors')}>
          {source.authors.length > 0 ? <UserText>{format.list(source.authors)}</UserText> : unknown}
        </Fact>
        <Fact label={say('captures:issued')} guessed={guessed('issued')}>
          {source.issued ? <time dateTime={source.issued}>{format.partialDate(source.issued)}</time> : unknown}
        </Fact>
        {source.accessed && (
          <Fact label={say('captures:accessed')}>
            <time dateTime={source.accessed}>{format.partialDate(source.accessed)}</time>
          </Fact>
        )}
        <Fact label={say('captures:kind')} guessed={guessed('kind')}>
          {say(`sources:kind.${source.kind}`)}
        </Fact>
        <Fact label={say('captures:url')} guessed={guessed('url')}>
          {source.url ? <Address url={source.url} /> : unknown}
        </Fact>
        <Fact label={say('captures:language')} guessed={guessed('language')}>
          {source.language ? languageName(source.language, language) : unknown}
        </Fact>
        <Fact label={say('captures:standing')}>{say(`sources:standing.${source.standing}`)}</Fact>
        {source.reliability && <Fact label={say('captures:reliability')}>{source.reliability}</Fact>}
      </dl>
    </>
  )
}

interface FactProps {
  readonly label: string
  /** Proposed by the program, confirmed by nobody. */
  readonly guessed?: boolean
  readonly children: ReactNode
}

function Fact({ label, guessed = false, children }: FactProps) {
  const say = useSay()
  return (
    <div className={css['fact']}>
      <dt>{label}</dt>
      <dd>
        {children} {guessed && <span className={css['guessed']}>{say('captures:guessed')}</span>}
      </dd>
    </div>
  )
}

function Digest({ digest }: { readonly digest: string }) {
  const say = useSay()
  const announce = useAnnounce()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(digest)
      announce(say('captures:digestCopied'))
    } catch {
      announce({ message: say('captures:notCopied'), tone: 'error' })
    }
  }
  return (
    <span className={css['digest']}>
      <code dir="ltr">{digest}</code>
      <IconButton
        label={say('captures:copyDigest')}
        size="small"
        icon={<Copy aria-hidden="true" />}
        onClick={() => void copy()}
      />
    </span>
  )
}

/** A link only where a browser would open a page, and without telling it where the reader comes from. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <bdi>{url}</bdi>
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{url}</bdi>
    </a>
  )
}

/** `Persian` for `fa`; the code itself where it is none. */
function languageName(code: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
