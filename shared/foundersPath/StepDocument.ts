import { z } from 'zod'

/** A document of the customer's own matters, as far as it is told on the path; its file is fetched by itself. */
export const StepDocument = z.object({
  documentId: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  addedAt: z.string(),
  /** The matter that it belongs to; null: that is not open to who looks. */
  matter: z.object({ matterId: z.string(), need: z.string() }).nullable(),
})
export type StepDocument = z.infer<typeof StepDocument>
