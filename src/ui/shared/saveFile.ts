/** A file that is ready to be saved. */
interface ReadyFile {
  readonly fileName: string
  readonly bytes: Blob | Uint8Array<ArrayBuffer>
}

/** How long a download may take to begin, in ms: until then its bytes must be there. */
const KEPT_MS = 60_000

/** Hands a file to the browser to be saved under its name. */
export function saveFile({ fileName, bytes }: ReadyFile, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
