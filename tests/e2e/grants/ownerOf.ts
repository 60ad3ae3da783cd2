import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { askProduct } from '../support/askProduct.ts'

/** The owner of the demo company at another window: gives the second provider access to events, and takes it back. */
export const ownerOf = async () => {
  const session = await askProduct('owner.revontuli', '/api/session')
  const { customerId } = session.customers.find(
    ({ businessId }: { businessId: string }) => businessId === revontuli.businessId,
  )
  const path = `/api/customers/${customerId}/grants`
  return {
    businessId: revontuli.businessId,
    give: async (): Promise<string> => {
      const to = { kind: 'organisation', organisationId: organisations.vauhtipyora._id }
      const terms = { sections: ['events'], right: 'see', purpose: 'Sparraus' }
      return (await askProduct('owner.revontuli', path, { to, ...terms })).grantId
    },
    withdraw: (grantId: string) => askProduct('owner.revontuli', `${path}/${grantId}/withdrawal`, {}),
  }
}
