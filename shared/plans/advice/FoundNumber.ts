import { z } from 'zod'

/** A number in the sentence that says what was found, by its name there. */
export const FoundNumber = z.object({
  name: z.enum([
    'words',
    'count',
    'need',
    'missing',
    'sources',
    'own',
    'share',
    'lowest',
    'month',
    'year',
    'left',
    'cost',
    'turnover',
  ]),
  unit: z.enum(['euro', 'percent', 'month', 'count']),
  value: z.string(),
})
export type FoundNumber = z.infer<typeof FoundNumber>
