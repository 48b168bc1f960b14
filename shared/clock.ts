/** The only source of time. Handed in, so that tests and the simulated desktop can move it. */
export type Clock = Readonly<{
  /** UTC milliseconds. */
  now(): number
  /** Calls back once, after `ms`; gives back what cancels it. */
  after(ms: number, callback: () => void): () => void
  /** The technician's IANA zone as it is now; it changes on a journey. */
  timeZone(): string
}>
