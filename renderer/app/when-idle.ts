/** At the latest, in ms: the windows wait hidden, where a browser puts off what is not urgent. */
const atTheLatest = 2_000

/** Calls `act` once the page has been drawn and has nothing to do. */
export const whenIdle = (act: () => Promise<void>): void => {
  requestIdleCallback(() => void act(), { timeout: atTheLatest })
}
