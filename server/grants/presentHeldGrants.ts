import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { namesOfCustomers } from '#server/customers/namesOfCustomers.ts'
import type { HeldGrant } from '#shared/grants/HeldGrant.ts'
import { daysLeft } from './daysLeft.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { mayReturn } from './mayReturn.ts'
import { presentGrantee } from './presentGrantee.ts'
import { unusedSince } from './unusedSince.ts'
import { usesOf } from './usesOf.ts'

/**
 * Grants as their holder sees them. What was granted to somebody is for them to know, so it makes no entry in the read log
 * and is no use of the grant; whatever they then look at by it is.
 */
export const presentHeldGrants = async (
  context: Pick<Context, 'actor'>,
  grants: GrantRecord[],
): Promise<z.input<typeof HeldGrant>[]> => {
  const now = new Date()
  const customers = await namesOfCustomers([...new Set(grants.map(({ customerId }) => customerId))])
  const shown = grants.map(async (grant) => {
    const customer = customers.get(grant.customerId)
    if (!customer) return []
    const { recorded, from } = grant
    const { nameKey: _, ...named } = customer
    return [
      {
        ...{ grantId: grant._id, customer: named, to: await presentGrantee(grant.grantee, false) },
        ...{ sections: grant.sections, right: grant.right, purpose: grant.purpose, how: grant.how },
        from: (from ?? grant.givenAt).toISOString(),
        until: grant.until.toISOString(),
        lastDay: grant.lastDay,
        daysLeft: daysLeft(grant.until, now),
        recorded: recorded && {
          ...{ by: recorded.by.name, evidence: recorded.evidence, confirmation: recorded.confirmation },
        },
        use: usesOf(grant, now),
        proposedForReturn: grant.usedOrBegunAt < unusedSince(now),
        mayReturn: mayReturn(context, grant),
        version: grant.version,
      },
    ]
  })
  return (await Promise.all(shown)).flat()
}
