import { z } from 'zod'
import { ContactDetails } from './ContactDetails.ts'

export const ContactDetailsAnswer = z.object({
  customerId: z.string(),
  /** null: they are not open to the viewer, protected or not; who needs to reach the customer asks the organisation in charge. */
  details: ContactDetails.nullable(),
  mayChange: z.boolean(),
  /** Of the details; 0 before the first, and for who does not see them. */
  version: z.number().int(),
})
export type ContactDetailsAnswer = z.infer<typeof ContactDetailsAnswer>
