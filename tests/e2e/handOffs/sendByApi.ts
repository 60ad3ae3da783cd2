import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { askProduct } from '../support/askProduct.ts'

type Sent = {
  by: string
  need: string
  to: { organisation: keyof typeof organisations; person?: string; serviceId?: string }[]
  /** Otherwise the matter’s facts go along. */
  packet?: object[]
  kind?: 'referral' | 'transfer'
}

/** A matter of the demo company that an adviser opens and hands off, past the screen; what lacks a basis asks the customer. */
export const sendByApi = async ({ by, need, to, packet, kind = 'referral' }: Sent) => {
  const { customerId } = await askProduct(by, `/api/companies/${revontuli.businessId}`)
  const { matterId } = await askProduct(by, `/api/customers/${customerId}/matters`, {
    ...{ need, description: 'Kuvaus asiasta.', topics: ['financing'], mine: true },
  })
  const { handOffId } = await askProduct(by, `/api/matters/${matterId}/hand-offs`, {
    ...{ kind, message: 'Auttaisitteko tässä?', askCustomer: true },
    to: to.map(({ organisation, person, serviceId }) => ({
      organisationId: organisations[organisation]._id,
      ...(person ? { userId: demoUserId(person) } : {}),
      ...(serviceId ? { serviceId } : {}),
    })),
    packet: packet ?? [{ kind: 'matter', recordId: matterId, fields: [] }],
  })
  return { customerId, matterId, handOffId } as { customerId: string; matterId: string; handOffId: string }
}
