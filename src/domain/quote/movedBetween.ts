/**
 * Tells of a place in a text and its place in a later version whether what stood there was moved: it does not stand between
 * the same lines as it did. Gives a question that takes both places, each in UTF-16 code units of its own version.
 *
 * Of the lines that each version has once, the longest run in the same order has stayed (patience diff, Bram Cohen), and
 * what stands between two of them in one version and elsewhere in the other was moved. Short lines count for nothing, and
 * of large texts only some count. A move within what no such line parts is not seen: where versions have no line in
 * common, nothing is told to have moved.
 */
export function movedBetween(before: string, after: string): (old: number, now: number) => boolean {
  const share = Math.ceil((before.length + after.length) / EVERY_LINE_UP_TO)
  const [former, present] = [singleLines(before, share), singleLines(after, share)]
  const shared: Landmark[] = []
  for (const [line, old] of former) {
    const now = present.get(line)
    if (old !== REPEATED && now !== undefined && now !== REPEATED) shared.push({ old, now })
  }
  const stayed = longestRise(shared)
  return (old, now) => {
    const next = firstBehind(stayed, old)
    return now < (stayed[next - 1]?.now ?? 0) || now >= (stayed[next]?.now ?? Infinity)
  }
}

/** Where a line that both versions have begins in each. */
interface Landmark {
  readonly old: number
  readonly now: number
}

/** In place of where a line begins that its version has more than once. */
const REPEATED = -1
/** Code units; shorter lines are the same by chance. */
const LEAST_LENGTH = 20

/** Code units of both versions together up to which every line is looked at; of a book one in several tells as much, and sooner. */
const EVERY_LINE_UP_TO = 2_000_000

/**
 * Where each line begins, in the order of the text; {@link REPEATED} of one that is there again. Only of lines whose length
 * is a multiple of `share`: a line that is the same in another version is then looked at there, too.
 */
function singleLines(text: string, share: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start >= LEAST_LENGTH && (end - start) % share === 0) {
      const line = text.slice(start, end).trim()
      lines.set(line, lines.has(line) ? REPEATED : start)
    }
    start = end + 1
  }
  return lines
}

/** The most landmarks, which are in the order of the earlier version, that are in the order of the later one, too. */
function longestRise(landmarks: readonly Landmark[]): Landmark[] {
  const ends: number[] = []
  const previous = new Int32Array(landmarks.length)
  for (const [index, { now }] of landmarks.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((landmarks[ends[middle] ?? 0]?.now ?? 0) < now) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1] ?? -1
    ends[low] = index
  }
  const rise: Landmark[] = []
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const landmark = landmarks[at]
    if (landmark) rise.push(landmark)
  }
  return rise.toReversed()
}

/** The index of the first landmark that stood behind a place of the earlier version; their number where none did. */
function firstBehind(landmarks: readonly Landmark[], old: number): number {
  let [low, high] = [0, landmarks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((landmarks[middle]?.old ?? Infinity) > old) high = middle
    else low = middle + 1
  }
  return low
}
