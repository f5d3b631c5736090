/** Words beside its name under which the palette finds a screen or an action. */
export const palette = {
  also: {
    claims: 'list marks verdicts',
    sources: 'documents files texts publishers ties',
    origins: 'graph matrix timeline independence voices ties',
    search: 'find words passages',
    history: 'acts audit log changes undo',
    export: 'save package report csv download share',
    checks: 'excerpts failing verify',
    names: 'variants spelling likeness persons people',
    sheet: 'title name standard threshold requirement profile',
    rules: 'standard threshold requirement profile verdict',
    dossiers: 'start home packages bin',
    settings: 'name reviewer signature theme contrast keys storage preferences',
  },
} as const
