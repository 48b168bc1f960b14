/** What Electron hands to a listener that may prevent the default. */
export type PreventableEvent = { defaultPrevented: boolean; preventDefault(): void }

/** A new event, optionally with more fields. */
export const makeEvent = <T extends object>(fields: T = {} as T): PreventableEvent & T => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true
  },
  ...fields,
})
