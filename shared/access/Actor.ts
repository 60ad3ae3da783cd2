import { z } from 'zod'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { OrganisationKind } from './OrganisationKind.ts'
import { Permission } from './Permission.ts'

/** Who asks: a person, the organisation they act for, what their role permits and which customers they hold a mandate for. */
export const Actor = z.object({
  userId: UserId,
  name: z.string(),
  organisation: z
    .object({
      id: OrganisationId,
      name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
      kind: OrganisationKind,
    })
    .nullable(),
  permissions: z.array(Permission),
  /** Customers the person owns or holds a mandate for (valtuus). */
  customerIds: z.array(CustomerId),
})
export type Actor = z.infer<typeof Actor>
