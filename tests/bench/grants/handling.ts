import { randomUUID } from 'node:crypto'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { Bench } from '../Bench.ts'
import { HttpClient } from '../HttpClient.ts'

/** An adviser who has a matter of a customer, writes to it, and hands it to a provider that only the customer's yes opens it to. */
export const handling = async (bench: Bench, customerId: string) => {
  const cookie = await bench.cookie('adviser.lappi')
  const client = new HttpClient(bench.baseUrl)
  const post = async (path: string, body: object) => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    return JSON.parse((await client.send({ method: 'POST', path, headers, body: JSON.stringify(body) })).toString())
  }
  /** What it says is nowhere else, so that it is seen to leave a screen. */
  const open = async (need: string): Promise<string> =>
    (await post(`/api/customers/${customerId}/matters`, { need, description: '', topics: ['financing'], mine: true }))
      .matterId
  return {
    open,
    write: (matterId: string, text: string) => post(`/api/matters/${matterId}/messages`, { text, attachmentIds: [] }),
    log: (subject: string) =>
      post(`/api/customers/${customerId}/contacts`, {
        ...{ channel: 'call', subject, text: '', topics: [], who: [], organisationIds: [], otherCustomerIds: [] },
        ...{ class: 'service', withheld: null, nextStep: null, occurredAt: new Date(Date.now() - 1_000).toISOString() },
      }),
    async send(need: string): Promise<string> {
      const matterId = await open(need)
      const { handOffId } = await post(`/api/matters/${matterId}/hand-offs`, {
        ...{ kind: 'referral', message: 'Mittaus', askCustomer: true },
        packet: [{ kind: 'matter', recordId: matterId, fields: [] }],
        to: [{ organisationId: organisations.vauhtipyora._id, userId: demoUserId('adviser.second') }],
      })
      return handOffId
    },
    close: () => client.close(),
  }
}
