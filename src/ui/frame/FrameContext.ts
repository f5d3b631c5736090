import { createContext, useContext } from 'react'

/** What the bars ask of the frame round them. */
export interface Frame {
  readonly openPalette: () => void
  /** Keys that open it, to be shown on its button. */
  readonly paletteKeys: string
}

export const FrameContext = createContext<Frame | null>(null)

export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('Every bar stands inside the AppFrame.')
  return frame
}
