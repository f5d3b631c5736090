/** Bytes as text in an encoding that is a WHATWG label; `null` where any of them means nothing in it. */
export function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return asInBrowsers(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding)
  } catch {
    return null
  }
}

/** Bytes as text in an encoding that is a WHATWG label; U+FFFD stands for what means nothing in it. */
export function leniently(bytes: Uint8Array, encoding: string): string {
  return asInBrowsers(new TextDecoder(encoding).decode(bytes), encoding)
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80; a space where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Some versions of Node decode windows-1252 as Latin-1 (nodejs/node#56542): the table makes it what browsers do. */
function asInBrowsers(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text
  return text.replaceAll(/[\u0080-\u009F]/g, control => {
    const letter = WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80)
    return letter === ' ' ? control : letter
  })
}
