import type { Promised } from './Promised.ts'

/** The service promise (palvelulupaus, C3) where neither the service nor its organisation has said otherwise. */
export const defaultPromise: Promised = { workingDays: 2, opening: { from: '08:00', until: '16:00' } }
