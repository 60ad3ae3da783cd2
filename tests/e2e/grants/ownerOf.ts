import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { sessionOf } from '../company/sessionOf.ts'

const send = async (as: string, path: string, body?: object) => {
  const answer = await fetch(`${inject('productUrl')}${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { cookie: await sessionOf(as), 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** The owner of the demo company at another window: gives the second provider access to events, and takes it back. */
export const ownerOf = async () => {
  const session = await send('owner.revontuli', '/api/session')
  const { customerId } = session.customers.find(
    ({ businessId }: { businessId: string }) => businessId === revontuli.businessId,
  )
  const path = `/api/customers/${customerId}/grants`
  return {
    businessId: revontuli.businessId,
    give: async (): Promise<string> => {
      const to = { kind: 'organisation', organisationId: organisations.vauhtipyora._id }
      const terms = { sections: ['events'], right: 'see', purpose: 'Sparraus' }
      return (await send('owner.revontuli', path, { to, ...terms })).grantId
    },
    withdraw: (grantId: string) => send('owner.revontuli', `${path}/${grantId}/withdrawal`, {}),
  }
}
