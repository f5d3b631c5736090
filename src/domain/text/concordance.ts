import {
  blocksOf,
  bucketOf,
  type Fingerprints,
  fingerprintsOf,
  fingerprintsOfAll,
  GRAM,
  gramsOf,
  LEAST_BLOCK_BITS,
  MOST_BLOCK_BITS,
  SURE_RUN,
} from './fingerprints.ts'

/**
 * Tells which of many texts may have given words without looking into any of them: the fingerprints of all, in few
 * volumes. About 1 byte a letter; volumes do not change, so that each is written and read as it is.
 */
export type Concordance = readonly Volume[]

/** The fingerprints of some texts, one after the other, each from a block of its own on. */
export interface Volume {
  readonly texts: readonly BoundText[]
  readonly fingerprints: Fingerprints
}

/** A text in a volume. */
export interface BoundText {
  /** What the text is known by: its digest. */
  readonly name: string
  readonly firstBlock: number
  /** 0 where it has no letters. */
  readonly blocks: number
}

/** A text to be taken in, and the letters of its skeleton. */
export interface TextToBind {
  readonly name: string
  readonly letters: string
}

/** Raised whenever the same texts would give another concordance: one that is kept of another version is made anew. */
export const CONCORDANCE_VERSION = 3
/** Letters that one volume has room for; a larger text has a volume to itself. */
export const VOLUME_LETTERS = 1 << (MOST_BLOCK_BITS + LEAST_BLOCK_BITS)
/** Parts in which a passage may stand in a text that interrupts it: `findQuote` looks beyond three captions. */
const MOST_PARTS = 4
/** Of fewer letters nothing can be told: a part of them may be too short to have a fingerprint. */
export const LEAST_TOLD = MOST_PARTS * SURE_RUN

const MOST_BLOCKS = 1 << MOST_BLOCK_BITS
/** About a dozen fingerprints to a bucket of a full volume; the same in all, so that two can be bound as one. */
const BUCKET_BITS = 17

/** Makes a volume of texts that together have at most {@link VOLUME_LETTERS}, or of a single one. */
export function volumeOf(texts: readonly TextToBind[]): Volume {
  const [only] = texts
  if (texts.length === 1 && only && blocksOf(only.letters.length, LEAST_BLOCK_BITS) > MOST_BLOCKS) {
    const fingerprints = fingerprintsOf(only.letters)
    const blocks = blocksOf(only.letters.length, fingerprints.blockBits)
    return { texts: [{ name: only.name, firstBlock: 0, blocks }], fingerprints }
  }
  const fingerprints = fingerprintsOfAll(
    texts.map(({ letters }) => letters),
    { blockBits: LEAST_BLOCK_BITS, bucketBits: BUCKET_BITS },
  )
  let firstBlock = 0
  const bound = texts.map(({ name, letters }) => {
    const text = { name, firstBlock, blocks: blocksOf(letters.length, LEAST_BLOCK_BITS) }
    firstBlock += text.blocks
    return text
  })
  return { texts: bound, fingerprints }
}

/** Volumes of as many texts as there are, as full as they get in the order given. */
export function volumesOf(texts: readonly TextToBind[]): Volume[] {
  const volumes: Volume[] = []
  let open: TextToBind[] = []
  let blocks = 0
  for (const text of texts) {
    const added = blocksOf(text.letters.length, LEAST_BLOCK_BITS)
    if (open.length > 0 && blocks + added > MOST_BLOCKS) {
      volumes.push(volumeOf(open))
      open = []
      blocks = 0
    }
    open.push(text)
    blocks += added
  }
  return open.length > 0 ? [...volumes, volumeOf(open)] : volumes
}

/** The texts of a concordance. */
export function namesIn(concordance: Concordance): Set<string> {
  return new Set(concordance.flatMap(({ texts }) => texts.map(({ name }) => name)))
}

/** Letters of all texts of a concordance, rounded up to blocks. */
export function lettersIn(concordance: Concordance): number {
  return concordance.reduce((sum, volume) => sum + blocksIn(volume) * (1 << volume.fingerprints.blockBits), 0)
}

/**
 * The concordance with one more volume, bound together with those before that are not much larger and leave room: each
 * text is bound anew a few times only, however many come one by one.
 */
export function withVolume(concordance: Concordance, added: Volume): Concordance {
  if (!isShared(added)) return [...concordance, added]
  const fits = concordance.find(
    volume =>
      isShared(volume) && blocksIn(volume) <= 2 * blocksIn(added) && blocksIn(volume) + blocksIn(added) <= MOST_BLOCKS,
  )
  if (!fits) return [...concordance, added]
  return withVolume(
    concordance.filter(volume => volume !== fits),
    bound([fits, added], () => true),
  )
}

/** The concordance without the texts of which `isKept` says no; nothing of their words is left in it. */
export function keepingOnly(concordance: Concordance, isKept: (name: string) => boolean): Concordance {
  const isWhole = ({ texts }: Volume): boolean => texts.every(({ name }) => isKept(name))
  let kept: Concordance = concordance.filter(isWhole)
  for (const volume of concordance) {
    if (isWhole(volume) || !volume.texts.some(({ name }) => isKept(name))) continue
    kept = withVolume(kept, bound([volume], isKept))
  }
  return kept
}

/**
 * The texts of a volume that may have words of at least {@link LEAST_TOLD} letters, by name, and how many fingerprints
 * speak for each: for sure all in which `findQuote` finds them, and most in which somebody has changed them.
 *
 * Of four parts of the words one has a quarter of their letters, and a run of letters has a fingerprint in every window:
 * all of them speak for one place. A text has to have that many that do.
 */
export function likelyIn({ texts, fingerprints }: Volume, letters: string): ReadonlyMap<string, number> {
  const { blockBits, blocks } = fingerprints
  const least = leastVotes(letters.length)
  const votes = new Uint32Array(MOST_BLOCKS + 1)
  const likely = new Map<string, number>()
  for (const { at, hash } of gramsOf(letters)) {
    const { from, to } = bucketOf(fingerprints, hash)
    for (let i = from; i < to; i++) {
      const block = blocks[i] ?? 0
      const text = textAt(texts, block)
      if (!text) continue
      // The words begin in this block or in the next: rounding down loses less than a block.
      const start = Math.max(text.firstBlock, ((block << blockBits) - at) >> blockBits)
      votes[start] = (votes[start] ?? 0) + 1
      const before = start > text.firstBlock ? (votes[start - 1] ?? 0) : 0
      const after = start + 1 < text.firstBlock + text.blocks ? (votes[start + 1] ?? 0) : 0
      const all = (votes[start] ?? 0) + Math.max(before, after)
      if (all >= least && all > (likely.get(text.name) ?? 0)) likely.set(text.name, all)
    }
  }
  return likely
}

/** Fingerprints that a quarter of so many letters has for sure, at one place. */
function leastVotes(letters: number): number {
  return Math.max(1, Math.floor((Math.ceil(letters / MOST_PARTS) - GRAM + 1) / (SURE_RUN - GRAM + 1)))
}

/** The text whose block this is: they are in the order of their blocks. */
function textAt(texts: readonly BoundText[], block: number): BoundText | undefined {
  let low = 0
  let high = texts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((texts[middle]?.firstBlock ?? 0) <= block) low = middle
    else high = middle - 1
  }
  return texts[low]
}

/** Whether it may hold several texts: one made for a single large text is divided otherwise. */
function isShared({ fingerprints }: Volume): boolean {
  return fingerprints.blockBits === LEAST_BLOCK_BITS && fingerprints.bucketBits === BUCKET_BITS
}

function blocksIn({ texts }: Volume): number {
  const last = texts.at(-1)
  return last ? last.firstBlock + last.blocks : 0
}

const GONE = -1

/** One volume of several: the blocks of the texts that stay move up, bucket by bucket. */
function bound(volumes: readonly Volume[], isKept: (name: string) => boolean): Volume {
  const texts: BoundText[] = []
  let next = 0
  const moved = volumes.map(volume => {
    const movedTo = new Int32Array(blocksIn(volume)).fill(GONE)
    for (const { name, firstBlock, blocks } of volume.texts) {
      if (!isKept(name)) continue
      for (let block = 0; block < blocks; block++) movedTo[firstBlock + block] = next + block
      texts.push({ name, firstBlock: next, blocks })
      next += blocks
    }
    return { fingerprints: volume.fingerprints, movedTo }
  })
  const { bucketBits, blockBits } = volumes[0]?.fingerprints ?? { bucketBits: BUCKET_BITS, blockBits: LEAST_BLOCK_BITS }
  const starts = new Uint32Array((1 << bucketBits) + 1)
  const blocks = new Uint16Array(volumes.reduce((sum, { fingerprints }) => sum + fingerprints.blocks.length, 0))
  let count = 0
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    for (const { fingerprints, movedTo } of moved) {
      const to = fingerprints.starts[bucket + 1] ?? 0
      for (let at = fingerprints.starts[bucket] ?? 0; at < to; at++) {
        const block = movedTo[fingerprints.blocks[at] ?? 0] ?? GONE
        if (block !== GONE) blocks[count++] = block
      }
    }
    starts[bucket + 1] = count
  }
  return {
    texts,
    fingerprints: { blockBits, bucketBits, starts, blocks: count === blocks.length ? blocks : blocks.slice(0, count) },
  }
}
