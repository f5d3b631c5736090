import type { UnreadKind } from './registry.ts'

/**
 * What a file is by its first bytes, where it is something that is not read here;
 * `null` where they tell nothing. A PDF renamed `.txt` is still a PDF.
 */
export function kindByBytes(bytes: Uint8Array): UnreadKind | null {
  const head = latin1(bytes.subarray(0, 4096))
  if (head.startsWith('PK\u0003\u0004')) return kindOfArchive(head)
  if (head.slice(0, 1024).includes('%PDF-') && !/<html/i.test(head)) return 'pdf'
  return signatures.find(([signature]) => signature.test(head))?.[1] ?? null
}

/** What a file is by its name's ending, where that is something that is not read here. */
export function kindByName(fileName: string): UnreadKind | null {
  return kindsByExtension[extensionOf(fileName)] ?? null
}

/** The ending of a file's name in lower case, without its dot; empty where there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

// oxlint-disable no-control-regex -- signatures are made of them
const signatures: readonly (readonly [RegExp, UnreadKind])[] = [
  [/^\{\\rtf/, 'rtf'],
  [/^\u00D0\u00CF\u0011\u00E0/, 'doc'],
  [/^\u0089PNG|^\u00FF\u00D8\u00FF|^GIF8|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP|^[^]{4}ftyp(avif|heic|mif1)/, 'image'],
  [/^ID3|^OggS|^fLaC|^RIFF[^]{4}WAVE|^\u00FF[\u00FB\u00F3\u00F2\u00F1]|^[^]{4}ftypM4A/, 'audio'],
  [/^[^]{4}ftyp|^\u001AE\u00DF\u00A3|^RIFF[^]{4}AVI /, 'video'],
  [/^\u001F\u008B|^7z\u00BC\u00AF|^Rar!|^BZh\d|^\u00FD7zXZ|^\u0028\u00B5\u002F\u00FD/, 'archive'],
]
// oxlint-enable no-control-regex

function kindOfArchive(head: string): UnreadKind {
  if (head.includes('application/epub+zip')) return 'epub'
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  if (head.includes('application/vnd.oasis.opendocument.spreadsheet') || head.includes('xl/')) return 'spreadsheet'
  if (head.includes('application/vnd.oasis.opendocument.presentation') || head.includes('ppt/')) return 'slides'
  return head.includes('word/') ? 'docx' : 'archive'
}

const kindsByExtension: Readonly<Record<string, UnreadKind>> = {
  pdf: 'pdf',
  doc: 'doc',
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
  pages: 'pages',
  rtf: 'rtf',
  epub: 'epub',
  mobi: 'epub',
  azw3: 'epub',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  numbers: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
  odp: 'slides',
  key: 'slides',
  eml: 'email',
  msg: 'email',
  mht: 'web-archive',
  mhtml: 'web-archive',
  webarchive: 'web-archive',
  warc: 'web-archive',
  wacz: 'web-archive',
  ...each('image', 'png jpg jpeg gif webp tif tiff bmp heic avif svg'),
  ...each('audio', 'mp3 m4a wav ogg oga opus flac aac'),
  ...each('video', 'mp4 m4v mov avi mkv webm'),
  ...each('archive', 'zip gz tgz bz2 xz 7z rar tar zst'),
}

function each(kind: UnreadKind, extensions: string): Record<string, UnreadKind> {
  return Object.fromEntries(extensions.split(' ').map(extension => [extension, kind]))
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
