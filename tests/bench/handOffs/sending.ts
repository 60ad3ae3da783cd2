import { randomUUID } from 'node:crypto'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { Bench } from '../Bench.ts'
import { HttpClient } from '../HttpClient.ts'

/** A referral from an adviser of one authority to one of another, and its acceptance, over HTTP. */
export const sending = async (bench: Bench) => {
  const [sender, receiver] = [await bench.cookie('adviser.lappi'), await bench.cookie('adviser.finnvera')]
  const client = new HttpClient(bench.baseUrl, 2)
  const post = async (cookie: string, path: string, body: object) => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    return JSON.parse((await client.send({ method: 'POST', path, headers, body: JSON.stringify(body) })).toString())
  }
  return {
    /** A new matter of a customer, handed to a person of Finnvera with a packet of the matter itself. */
    async send(customerId: string): Promise<string> {
      const asked = { need: 'Mitattava asia', description: 'Mittaus.', topics: ['financing'], mine: true }
      const { matterId } = await post(sender, `/api/customers/${customerId}/matters`, asked)
      const { handOffId } = await post(sender, `/api/matters/${matterId}/hand-offs`, {
        ...{ kind: 'referral', message: 'Mittaus', askCustomer: false },
        packet: [{ kind: 'matter', recordId: matterId, fields: [] }],
        to: [{ organisationId: organisations.finnvera._id, userId: demoUserId('adviser.finnvera') }],
      })
      return handOffId
    },
    accept: (handOffId: string) => post(receiver, `/api/hand-offs/${handOffId}/acceptance`, { contactOn: null }),
    close: () => client.close(),
  }
}
