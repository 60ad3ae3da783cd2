import { randomUUID } from 'node:crypto'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import type { Bench } from '../Bench.ts'
import { HttpClient } from '../HttpClient.ts'

/** The owner of the demo company, who gives a provider access that holds none otherwise and takes it back, and answers hand-offs, over HTTP. */
export const granting = async (bench: Bench) => {
  const cookie = await bench.cookie('owner.revontuli')
  const client = new HttpClient(bench.baseUrl)
  const session = JSON.parse((await client.send({ path: '/api/session', headers: { cookie } })).toString())
  const customerId = session.customers.find(
    ({ businessId }: { businessId: string }) => businessId === revontuli.businessId,
  ).customerId as string
  const write = async (path: string, body?: object) => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const answer = await client.send({
      ...{ method: 'POST', path: `/api/customers/${customerId}/${path}`, headers },
      body: JSON.stringify(body ?? {}),
    })
    return JSON.parse(answer.toString()) as { grantId: string }
  }
  return {
    customerId,
    give: (sections: string[] = ['events']) =>
      write('grants', {
        to: { kind: 'organisation', organisationId: organisations.vauhtipyora._id },
        ...{ sections, right: 'see', purpose: 'Mittaus' },
      }),
    withdraw: (grantId: string) => write(`grants/${grantId}/withdrawal`),
    answer: (handOffId: string, yes: boolean) => write(`hand-offs/${handOffId}/answer`, { yes }),
    close: () => client.close(),
  }
}
