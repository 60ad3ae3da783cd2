import { z } from 'zod'
import { delayParagraphs } from './delayParagraphs.ts'

/** How long the law lets a record be kept from the customer at most, in months: a longer need is decided anew. */
export const LONGEST_DELAY_MONTHS = 6

/** Showing a record to the customer is delayed by a paragraph; the customer is shown it from the beginning of the day `until` on. */
export const Delay = z.strictObject({
  paragraph: z.enum(Object.keys(delayParagraphs) as [keyof typeof delayParagraphs]),
  until: z.iso.date(),
})
export type Delay = z.infer<typeof Delay>
