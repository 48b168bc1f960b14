import { app } from 'electron'

/** Where this computer is at home (ISO 3166, such as `DE`), for the way of writing days and times; `undefined` when the system does not say. */
export const systemRegion = (): string | undefined => app.getLocaleCountryCode() || undefined
