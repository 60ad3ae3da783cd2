import { z } from 'zod'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Capacity } from './Capacity.ts'
import { OrganisationKind } from './OrganisationKind.ts'
import { Permission } from './Permission.ts'
import { Section } from './Section.ts'

/** Who asks: a person, and either the organisation whose role they act in or the one customer they now act for; guests neither. */
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
  /** Teams of that organisation to which the person belongs. */
  teamIds: z.array(TeamId),
  permissions: z.array(Permission),
  /** The customer that the person now acts for by a mandate (valtuus), or as a founder for themselves. */
  actsFor: z
    .object({
      customerId: CustomerId,
      /** The same, and the ids of records merged into it. */
      customerIds: z.array(CustomerId),
      capacity: Capacity,
      /**
       * What was recorded while the customer was a founder, in whom co-owners see only the sections that the founder chose;
       * null for the founder, and for a company that was none.
       */
      foundedFrom: z
        .object({
          customerId: CustomerId,
          /** Records met as new that the founder took as their own: of that time as well. */
          claimedIds: z.array(CustomerId).optional(),
          becameCompanyAt: z.string(),
          sharedSections: z.array(Section),
        })
        .nullable(),
    })
    .nullable(),
  /** Break-glass under way: service and person data of one customer until `until` (ISO time). */
  breakGlass: z
    .object({
      customerId: CustomerId,
      /** Records merged into it, which are the same customer; absent: none. */
      mergedIds: z.array(CustomerId).optional(),
      until: z.string(),
    })
    .nullable(),
})
export type Actor = z.infer<typeof Actor>
