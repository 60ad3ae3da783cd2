import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { logAs } from '#tests/events/logAs.ts'
import { type Answer, ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'
import { everyContract, samplePath } from './everyContract.ts'

/** A word in every confidential field; wherever it turns up, contents have leaked. */
const CANARY = 'kanarialintu'
const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const ids: Record<string, string> = { customerId, businessId: revontuli.businessId }

/** Valid bodies of writes, so that nothing but the access rules can refuse them. A new write needs a line here. */
const BODIES: Record<string, unknown> = {
  logContact: contactBody(),
  correctContact: {
    channel: 'call',
    subject: 'x',
    text: 'x',
    topics: [],
    who: [],
    organisationIds: [],
    reason: 'x',
  },
  changeNextStep: { state: 'done' },
  noteVisit: undefined,
}
/** Signing out ends the session that the next contract is asked with. */
const asked = everyContract.filter(({ name, endpoint }) => endpoint.audience === 'signedIn' && name !== 'signOut')

beforeAll(async () => {
  const confidential = {
    subject: `${CANARY} subject`,
    text: CANARY,
    who: [CANARY],
    organisationIds: [organisations.finnvera._id],
    nextStep: { text: CANARY, dueOn: '2027-02-01' },
  }
  const logged = await logAs(app, 'adviser.lappi', customerId, confidential)
  await logAs(app, 'adviser.lappi', customerId, {
    ...confidential,
    withheld: { reason: CANARY, reviewOn: '2027-01-01' },
  })
  await logAs(app, 'adviser.lappi', customerId, { ...confidential, class: 'own' })
  Object.assign(ids, { eventId: logged.eventId, nextStepId: logged.nextStepId ?? '' })
  // "c/o" of an address can name a person: class person.
  const address = { kind: 'postal', street: 'Koskikatu', careOf: CANARY }
  await CustomerModel.updateOne({ _id: customerId }, { $set: { 'company.addresses': [address] } })
})

const askAs = (as: string, { name, endpoint }: (typeof asked)[number]): Promise<Answer> => {
  const method = endpoint.method.toUpperCase() as 'GET'
  const search = endpoint.query && 'q' in endpoint.query.shape ? `?q=${encodeURIComponent(revontuli.name)}` : ''
  const body = BODIES[name]
  return ask(app, `${samplePath(endpoint, ids)}${search}`, {
    as,
    method,
    ...(endpoint.versioned ? { version: 1 } : {}),
    ...(body === undefined ? {} : { body }),
  })
}

test('every write has a valid body here', () => {
  const writes = asked.filter(({ endpoint }) => endpoint.body).map(({ name }) => name)
  expect(writes.filter((name) => !(name in BODIES))).toEqual([])
})

describe.each(asked)('$name', (contract) => {
  test.each(['adviser.rovaniemi', 'admin.rovaniemi', 'adviser.private', 'platform.manager', 'ministry.tem', 'founder'])(
    'shows %s nothing that others recorded',
    async (as) => {
      const answer = await askAs(as, contract)
      expect(JSON.stringify(answer.body)).not.toContain(CANARY)
      expect([200, 403, 404]).toContain(answer.status)
    },
  )

  test('a founder finds no customer that is not theirs', async () => {
    if (!/:(customerId|businessId)/.test(contract.endpoint.path)) return
    expect((await askAs('founder', contract)).status).toBe(404)
  })

  test.each(['adviser.rovaniemi', 'adviser.private', 'adviser.finnvera'])(
    '%s changes nothing that another organisation recorded',
    async (as) => {
      if (!/:(eventId|nextStepId)/.test(contract.endpoint.path)) return
      const { status } = await askAs(as, contract)
      expect([403, 404]).toContain(status)
    },
  )
})

test('the canaries are where they should be: who may see them does', async () => {
  const seen = await Promise.all(
    asked.filter(({ endpoint }) => endpoint.method === 'get').map((one) => askAs('adviser.lappi', one)),
  )
  const showing = seen.filter(({ body }) => JSON.stringify(body).includes(CANARY)).length
  expect(showing).toBeGreaterThanOrEqual(3)
})
