/** A name without what typing adds: case, width, doubled spaces. For comparing, never for showing. */
export function plainName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
