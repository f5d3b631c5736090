/** What the bench uses of Google's library, which brings no types. */
declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    Match_Distance: number
    readonly Match_MaxBits: number
    match_main(text: string, pattern: string, near: number): number
  }
}
