import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { useSay } from './useSay.tsx'

export interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** When it changes (another page, another record), the broken part is tried again. */
  readonly resetKey?: string
}

interface State {
  readonly error: Error | null
  readonly resetKey: string | undefined
}

/** Holds a fault to one part of the screen, says what is safe, and offers ways on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: State): State | null {
    return resetKey === state.resetKey ? null : { error: null, resetKey }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />
  }
}

/** What stands in place of the part that broke. */
export function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const say = useSay()
  return (
    <Notice
      tone="error"
      title={say('common:broken.title')}
      actions={
        <>
          <Button onClick={onRetry}>{say('common:broken.retry')}</Button>
          <Button variant="ghost" onClick={() => location.reload()}>
            {say('common:broken.reload')}
          </Button>
        </>
      }
    >
      <p>{say('common:broken.text')}</p>
      <details>
        <summary>{say('common:details')}</summary>
        <code dir="ltr">{error.stack ?? error.message}</code>
      </details>
    </Notice>
  )
}
