import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties in `style`, which React sets through the CSSOM: the content policy allows that. */
    [property: `--${string}`]: string | number | undefined
  }
}
