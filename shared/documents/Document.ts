import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { FileType } from '#shared/uploads/FileType.ts'

/** A document of a matter as its viewer sees it in a list; its file is fetched by itself, and each time is in the read log. */
export const Document = z.object({
  documentId: z.string(),
  matterId: z.string(),
  customerId: z.string(),
  name: z.string(),
  type: FileType,
  /** Bytes. */
  size: z.number().int(),
  addedAt: z.string(),
  /** Who added it, for which organisation; none for the customer's own people. */
  addedBy: z.object({ name: z.string(), organisation: OrganisationName.nullable() }),
  bases: z.array(Basis).min(1),
  mayRemove: z.boolean(),
})
export type Document = z.infer<typeof Document>
