import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'

export const minute = 60_000
export const hour = 60 * minute
export const at = (iso: string): number => Date.parse(iso)

/** A Thursday morning. */
export const morning = at('2026-05-07T10:00:00+02:00')

export const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }

export const ann = { name: 'Ann Lee', email: 'ann@school.org' }
export const draft = { to: ['ann@school.org'], subject: 'Printer jam', body: 'It prints again.' }
