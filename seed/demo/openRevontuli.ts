import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { createGrant } from '#server/grants/createGrant.ts'
import { requestAccess } from '#server/grants/requestAccess.ts'
import { resolveGrantee } from '#server/grants/resolveGrantee.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { demoContext } from './demoContext.ts'
import { organisations } from './organisations.ts'
import { revontuli } from './revontuli.ts'

const DAY = 24 * 60 * 60 * 1000
const dayAhead = (days: number): string => dayInFinland(new Date(Date.now() + days * DAY))

/**
 * Access in the demo: the owner has opened events and contact details to a private adviser's organisation, and a
 * municipality's request waits. The giving is the command behind giveGrant: the register of mandates doesn't answer yet.
 */
export const openRevontuli = async (): Promise<void> => {
  const [found] = await findCustomersByBusinessId([revontuli.businessId])
  if (!found) throw new Error('The demo register has no Revontuli')
  const customerId = found.customerId as CustomerId
  const owner = await demoContext('owner.revontuli')
  await inTransaction(async () => {
    const customer = await getAccessibleCustomer(owner, 'grant', customerId)
    const grantee = await resolveGrantee({ kind: 'organisation', organisationId: organisations.kasvukonsultit._id })
    await createGrant(owner, customer, {
      grantee,
      how: 'self',
      sections: ['basic', 'events'],
      right: 'see',
      purpose: 'Kasvusuunnitelman laatiminen',
      lastDay: dayAhead(300),
    })
  })
  const adviser = await demoContext('adviser.rovaniemi')
  await inTransaction(() =>
    requestAccess(adviser, {
      customerId,
      for: { kind: 'organisation' },
      sections: ['basic', 'events'],
      right: 'see',
      purpose: 'Vientihankkeen rahoituksen valmistelu kaupungin yrityspalveluissa',
      lastDay: dayAhead(180),
    }),
  )
}
