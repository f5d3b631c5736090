import { type ClipboardEvent, useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './SourcesScreen.module.css'
import type { FileToTake } from './importQueue.ts'
import type { Pasted } from './useArrivals.ts'

/** Takes what lies on the clipboard as a file: the formatted page where there is one, else the words. */
export function PasteDialog({
  pasted,
  onClose,
  onAdd,
}: {
  /** What was pasted on the screen; `null`: nothing yet. */
  readonly pasted: Pasted | null
  readonly onClose: () => void
  readonly onAdd: (file: FileToTake) => void
}) {
  const say = useSay()
  const [text, setText] = useState(pasted?.text ?? '')
  const [html, setHtml] = useState(pasted?.html.trim() ? pasted.html : null)
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const paste = (event: ClipboardEvent): void => {
    const page = event.clipboardData.getData('text/html')
    if (page.trim() === '' || text !== '') return
    event.preventDefault()
    setHtml(page)
    setText(event.clipboardData.getData('text/plain'))
  }
  const add = (): void => {
    setTried(true)
    if (html === null && text.trim() === '') return
    const name = title.trim() || say('sources:pasteDialog.fileName')
    const [words, ending, type] = html === null ? [text, 'txt', 'text/plain'] : [html, 'html', 'text/html']
    const path = `${name.replaceAll('/', '-')}.${ending}`
    onAdd({ file: new File([words], path, { type: `${type};charset=utf-8` }), path, title: title.trim() || null })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:pasteDialog.title')}
      lead={say('sources:pasteDialog.lead')}
      size="wide"
      onSubmit={add}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" {...(pasted && { 'data-autofocus': true })}>
            {say('sources:pasteDialog.add')}
          </Button>
        </>
      }
    >
      <Field
        label={say('sources:pasteDialog.label')}
        error={tried && html === null && text.trim() === '' ? say('sources:pasteDialog.empty') : null}
        {...(html !== null && { hint: say('sources:pasteDialog.formatted') })}
      >
        <TextArea value={text} onChange={setText} onPaste={paste} rows={10} readOnly={html !== null} />
      </Field>
      {html !== null && text.trim() !== '' && (
        <div className={css['bar']}>
          <Button size="small" onClick={() => setHtml(null)}>
            {say('sources:pasteDialog.plainOnly')}
          </Button>
        </div>
      )}
      <Field label={say('sources:pasteDialog.name')} need="optional" hint={say('sources:pasteDialog.nameHint')}>
        <TextInput value={title} onChange={setTitle} />
      </Field>
    </Dialog>
  )
}
