import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { handOffsApi, personIn } from '#tests/handOffs/handOffsApi.ts'
import { giveMandate } from '#tests/mandates/giveMandate.ts'
import { messagesApi } from '#tests/messages/messagesApi.ts'
import { importObjects } from '#tests/register/importObjects.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { FOUNDER, foundersApi } from './foundersApi.ts'
import { paja, pajaObject } from './paja.ts'

const app = await startApp()
const api = foundersApi(app)
const handOffs = handOffsApi(app)
const { matters } = handOffs
const messages = messagesApi(app)
const documents = documentsApi(app)
const { customerId } = FOUNDER
const AGENCY = 'adviser.newenterprise'
const CO_OWNER = 'rep.first'
const file = (name: string) => ({ name, bytes: Buffer.from('x') })
const needs = async (as: string): Promise<string[]> =>
  ((await matters.ofCustomer(customerId, as)).body.items ?? []).map(({ need }: { need: string }) => need).sort()
const statuses = async (as: string, matterId: string, documentId: string, handOffId: string) => {
  const answers = [
    await matters.get(matterId, as),
    await messages.list(matterId, as),
    await documents.list(matterId, as),
    await handOffs.get(handOffId, as),
  ]
  const { status } = await documents.fetch(documentId, as)
  return [...answers.map((answer) => answer.status), status]
}

/** A matter with a message, a document and a hand-off that the customer has agreed to. */
const wholeMatter = async (need: string, as: string, customer: string) => {
  const opened = await matters.open(customerId, as, { need, mine: true })
  const { matterId } = opened.body
  const added = await documents.add(matterId, as, file('liite.txt'))
  expect((await messages.send(matterId, as, 'Viesti')).status).toBe(200)
  const to = personIn('vauhtipyora', 'adviser.second')
  const sent = await handOffs.send(matterId, as, to, { askCustomer: true })
  const { handOffId } = sent.body
  expect((await handOffs.answer(customerId, handOffId, customer, { yes: true })).status).toBe(200)
  return [matterId, added.body.documentId, handOffId] as const
}
let before: readonly [string, string, string]
let since: readonly [string, string, string]

const become = async (sharedSections: string[]) => {
  const became = await api.become('founder', customerId, { businessId: paja.businessId, sharedSections })
  expect(became.status).toBe(200)
  return became.body.mergeId
}

beforeAll(async () => {
  await api.typeCode(AGENCY, (await api.code()).body.code)
  before = await wholeMatter('Perustajan asia', AGENCY, 'founder')
  await importObjects([pajaObject()])
  for (const as of ['founder', CO_OWNER]) await giveMandate(as, { businessId: paja.businessId })
})

test('it is told before that matters, documents and messages follow, and that each can be shared', async () => {
  const { body } = await api.preview('founder', customerId, paja.businessId)
  expect(body.follows).toMatchObject({ matters: 1, documents: 1, messages: 1 })
  expect(body.sections).toEqual(
    expect.arrayContaining(['matters', 'documents', 'messages'].map((section) => ({ section, count: 1 }))),
  )
})

test('10 § lets nobody fetch a document of a founder whom they have not met, by its id either', async () => {
  for (const as of ['adviser.lappi', 'adviser.finnvera', 'phone.keha'])
    expect((await documents.fetch(before[1], as)).status).toBe(404)
})

describe('when the founder has become a company and shared nothing', () => {
  let mergeId = ''
  beforeAll(async () => {
    mergeId = await become([])
    since = await wholeMatter('Yrityksen asia', AGENCY, 'founder')
  })

  test('those who handled and the founder see it all as before', async () => {
    for (const as of ['founder', AGENCY]) {
      expect(await statuses(as, ...before)).toEqual([200, 200, 200, 200, 200])
      expect(await needs(as)).toEqual(['Perustajan asia', 'Yrityksen asia'])
    }
    // The receiver of a hand-off sees that one, as before.
    expect((await handOffs.get(before[2], 'adviser.second')).status).toBe(200)
  })

  test.each([CO_OWNER, 'adviser.lappi'])('%s sees what came since, and nothing of before', async (as) => {
    expect(await needs(as)).toEqual(['Yrityksen asia'])
    expect(await statuses(as, ...before)).toEqual([404, 404, 404, 404, 404])
    // 10 § opens neither messages nor others' hand-offs.
    const opens = as === CO_OWNER ? [200, 200, 200, 200, 200] : [200, 200, 200, 404, 200]
    expect(await statuses(as, ...since)).toEqual(opens)
    expect((await messages.list(since[0], as)).body.items).toHaveLength(as === CO_OWNER ? 1 : 0)
  })

  test('a competitor sees neither', async () => {
    for (const one of [before, since])
      expect(await statuses('adviser.private', ...one)).toEqual([404, 404, 404, 404, 404])
  })

  test('a co-owner’s grant opens no more than what came since', async () => {
    const given = await ask(app, `/api/customers/${customerId}/grants`, {
      as: CO_OWNER,
      body: {
        to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id },
        ...{ sections: ['matters', 'documents', 'messages'], right: 'see', purpose: 'Neuvonta' },
      },
    })
    expect(given.status).toBe(200)
    expect(await statuses('adviser.private', ...before)).toEqual([404, 404, 404, 404, 404])
    expect(await statuses('adviser.private', ...since)).toEqual([200, 200, 200, 404, 200])
    expect((await messages.list(since[0], 'adviser.private')).body.items).toHaveLength(1)
    const path = `/api/customers/${customerId}/grants/${given.body.grantId}/withdrawal`
    expect((await ask(app, path, { as: CO_OWNER, method: 'POST' })).status).toBe(200)
  })

  test('undone, the founder has all of it, and who acts for the company nothing', async () => {
    expect((await api.undo('founder', customerId, mergeId)).status).toBe(200)
    expect(await statuses('founder', ...before)).toEqual([200, 200, 200, 200, 200])
    expect(await statuses('founder', ...since)).toEqual([200, 200, 200, 200, 200])
    for (const as of [CO_OWNER, 'adviser.private'])
      for (const one of [before, since]) expect(await statuses(as, ...one)).toEqual([404, 404, 404, 404, 404])
  })
})

test('what the founder shares of matters and messages opens to co-owners, and documents stay', async () => {
  await become(['matters', 'messages'])
  expect(await needs(CO_OWNER)).toEqual(['Perustajan asia', 'Yrityksen asia'])
  expect((await messages.list(before[0], CO_OWNER)).body.items).toHaveLength(1)
  expect((await handOffs.get(before[2], CO_OWNER)).status).toBe(200)
  expect((await documents.list(before[0], CO_OWNER)).body.items).toEqual([])
  expect((await documents.fetch(before[1], CO_OWNER)).status).toBe(404)
})
