import { type ClipboardEvent, useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './SourcesScreen.module.css'

/** Takes what lies on the clipboard as a file: the formatted page where there is one, else the words. */
export function PasteDialog({
  onClose,
  onAdd,
}: {
  readonly onClose: () => void
  readonly onAdd: (file: File) => void
}) {
  const say = useSay()
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string | null>(null)
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
    if (html !== null) onAdd(new File([html], 'pasted.html', { type: 'text/html' }))
    else if (text.trim() !== '') onAdd(new File([text], 'pasted.txt', { type: 'text/plain' }))
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
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary">
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
        <TextArea value={text} onChange={setText} onPaste={paste} rows={12} readOnly={html !== null} />
      </Field>
      {html !== null && (
        <div className={css['bar']}>
          <Button size="small" onClick={() => setHtml(null)}>
            {say('sources:pasteDialog.plainOnly')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
