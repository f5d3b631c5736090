/**
 * A name without what typing adds: case, width, doubled spaces, marks that nobody sees, the style of quotes and
 * dashes, Arabic letters for Persian ones. For comparing, never for showing.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[‘’ʼ′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/\p{Pd}/gu, '-')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}
