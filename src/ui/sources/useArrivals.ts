import { useEffect, useEffectEvent, useState } from 'react'
import { filesChosen, filesDropped } from './arrivals.ts'
import type { FileToTake } from './importQueue.ts'

/** What lies on the clipboard; `html` is empty where it is no page. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

export interface ArrivalHandlers {
  readonly onFiles: (files: readonly FileToTake[]) => void
  readonly onPaste: (pasted: Pasted) => void
}

/**
 * Hears files dropped anywhere in the window, and what is pasted outside of fields.
 *
 * @returns whether files are held over the window now
 */
export function useArrivals({ onFiles, onPaste }: ArrivalHandlers): boolean {
  const [isOver, setOver] = useState(false)
  const dropped = useEffectEvent((data: DataTransfer) => void filesDropped(data).then(onFiles))
  const pasted = useEffectEvent((data: DataTransfer) => {
    if (data.files.length > 0) return onFiles(filesChosen(data.files))
    const text = data.getData('text/plain')
    const html = data.getData('text/html')
    if (text.trim() !== '' || html.trim() !== '') onPaste({ text, html })
  })
  useEffect(() => {
    const listening = new AbortController()
    const hear = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void =>
      window.addEventListener(type, act, listening)
    hear('dragover', event => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    })
    hear('dragleave', event => {
      if (event.relatedTarget === null) setOver(false)
    })
    hear('drop', event => {
      if (!carriesFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      dropped(event.dataTransfer)
    })
    hear('paste', event => {
      if (!event.clipboardData || isWriting(event.target)) return
      event.preventDefault()
      pasted(event.clipboardData)
    })
    return () => listening.abort()
  }, [])
  return isOver
}

/** Text that is dragged within the page is left alone. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function isWriting(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
