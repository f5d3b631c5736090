import type { SourceVersion } from '../../queries/sourceTexts.ts'
import { Button } from '../shared/Button.tsx'
import { encodingName } from '../shared/readProblemWords.ts'
import { useFormat } from '../shared/useFormat.ts'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './SourceDetails.module.css'

export interface TextVersionsProps {
  /** The current one first. */
  readonly versions: readonly SourceVersion[]
  /** Compares the current text with what an encoding gives. */
  readonly onCompare: (encoding: string) => void
}

/** Every text that a source has and had, once there is more than one. */
export function TextVersions({ versions, onCompare }: TextVersionsProps) {
  const say = useSay()
  const format = useFormat()
  if (versions.length < 2) return null
  return (
    <>
      <h3>{say('captures:versions.title')}</h3>
      <ul className={css['versions']}>
        {versions.map(({ text, isCurrent, otherFile, excerpts }) => (
          <li key={text.id} aria-current={isCurrent || undefined}>
            <span>
              {say('captures:versions.summary', {
                encoding: encodingName(say, text.encoding),
                extractor: text.extractor,
                length: say('captures:characters', { count: text.length, shown: format.number(text.length) }),
              })}
            </span>
            <span className={css['quiet']}>
              {otherFile && <UserText>{say('captures:versions.file', { name: otherFile })}</UserText>}
              {isCurrent && <strong>{say('captures:versions.current')}</strong>}
              {say('captures:versions.passages', { count: excerpts.length })}
            </span>
            {!isCurrent && otherFile === null && (
              <Button size="small" variant="ghost" onClick={() => onCompare(text.encoding)}>
                {say('captures:versions.compare')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
