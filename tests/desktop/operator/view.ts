import type { DesktopState } from '../desktop-api.ts'
import type { PowerEvent } from '../machine.ts'
import type { OpenedView } from './mail.ts'

/** What the operator window shows. */
export type OperatorView = {
  readonly appName: string
  readonly state: DesktopState
  /** Data URLs, one for each tray icon. */
  readonly icons: readonly string[]
  readonly opened: readonly OpenedView[]
  /** UTC milliseconds, when time stands still until it is moved. */
  readonly nowAt: number | undefined
  readonly dark: boolean
}

/** What a person does there. */
export type OperatorAction =
  | { do: 'look' }
  | { do: 'click-tray' }
  | { do: 'click-menu'; labels: readonly string[] }
  | { do: 'press'; accelerator: string }
  | { do: 'click-notification'; index: number; action?: string }
  | { do: 'power'; name: PowerEvent }
  | { do: 'dark'; on: boolean }
  | { do: 'advance'; ms: number }
