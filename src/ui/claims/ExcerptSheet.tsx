import type { DossierId } from '../../domain/id.ts'
import type { CapturedText, Excerpt, Source } from '../../domain/records.ts'
import { sourceTexts } from '../../queries/sourceTexts.ts'
import { ExcerptSheetDialog } from '../shared/ExcerptSheetDialog.tsx'
import { useReadableText } from '../store/useText.ts'
import { useStored } from '../store/useStored.ts'

export interface ExcerptSheetProps {
  readonly dossierId: DossierId
  readonly excerpt: Excerpt
  readonly source: Source
  /** Whoever published it, by name; `null` where nobody is named. */
  readonly medium: string | null
  readonly onClose: () => void
}

/** Whose words an excerpt gives, edited on the desk: the text around it is read for that alone. */
export function ExcerptSheet({ source, ...props }: ExcerptSheetProps) {
  const { data: versions } = useStored(sourceTexts, source.id)
  if (versions === undefined) return null
  const text = versions.find(version => version.text.id === props.excerpt.textId)?.text
  return text ? <WithText text={text} {...props} /> : <ExcerptSheetDialog readable={null} {...props} />
}

function WithText({ text, ...props }: Omit<ExcerptSheetProps, 'source'> & { readonly text: CapturedText }) {
  const { data: readable } = useReadableText(text)
  return <ExcerptSheetDialog readable={readable ?? null} {...props} />
}
