import { Component, type ErrorInfo, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './page-boundary.module.css'

type Props = Readonly<{ children: ReactNode }>

/** Around a whole page: a fault in it, or a part that can't be loaded, leaves words and a way out instead of nothing. */
export class PageBoundary extends Component<Props, Readonly<{ failed: boolean }>> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main role="alert" className={cx(styles.failed)}>
        <p>Something went wrong in this window. Nothing of the log is lost.</p>
        {/* A plain one: no window has to load more than its own for it. */}
        <button type="button" className={cx(styles.again)} onClick={() => window.location.reload()}>
          Load it again
        </button>
      </main>
    )
  }
}
