import { z } from 'zod'

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When a service is open on working days, `HH:MM` in Finland. */
export const Opening = z
  .strictObject({ from: ClockTime, until: ClockTime })
  .refine(({ from, until }) => from < until, { error: 'opening_order', path: ['until'] })
export type Opening = z.infer<typeof Opening>
