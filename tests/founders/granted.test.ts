import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { giving } from '#tests/grants/giving.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { FOUNDER, foundersApi } from './foundersApi.ts'

const app = await startApp()
const api = foundersApi(app)
const { customerId } = FOUNDER
const EMAIL = 'pekka@esimerkki.fi'
const NONE = { items: [], nextCursor: null }

const give = async (given: object) => {
  const path = `/api/customers/${customerId}/grants`
  const { status, body } = await ask(app, path, { as: 'founder', body: giving({ ...given }) })
  expect(status).toBe(200)
  return () => ask(app, `${path}/${body.grantId}/withdrawal`, { as: 'founder', method: 'POST' })
}

/** A list may hold what was given a second late, never longer what was taken back. */
const finds = (as: string, q: string) => expect.poll(async () => (await api.find(as, q)).body.items, { timeout: 3_000 })

describe('a founder whom nobody has met', () => {
  test('is found by name and whole contact by those they have granted, until they withdraw it', async () => {
    const saved = await ask(app, `/api/customers/${customerId}/contact-details`, {
      ...{ as: 'founder', method: 'PATCH', version: 0, body: { emails: [EMAIL] } },
    })
    expect(saved.status).toBe(200)
    const withdraw = await give({ sections: ['basic'] })
    for (const q of ['perus', EMAIL])
      await finds('adviser.private', q).toMatchObject([{ customerId, bases: ['grant'] }])
    expect((await api.find('adviser.private', EMAIL.slice(0, -1))).body).toEqual(NONE)
    for (const as of ['adviser.second', 'adviser.lappi', 'phone.keha'])
      for (const q of ['perus', EMAIL]) expect((await api.find(as, q)).body).toEqual(NONE)
    await withdraw()
    for (const q of ['perus', EMAIL]) expect((await api.find('adviser.private', q)).body).toEqual(NONE)
  })

  test('is found by name only by those to whom they opened no contact details', async () => {
    const withdraw = await give({ sections: ['events'] })
    await finds('adviser.private', 'perus').toHaveLength(1)
    expect((await api.find('adviser.private', EMAIL)).body).toEqual(NONE)
    await withdraw()
  })

  test('granted to one person, is found by no colleague of theirs', async () => {
    const { lappi } = organisations
    const to = { kind: 'person', organisationId: lappi._id, userId: demoUserId('adviser.lappi') }
    const withdraw = await give({ to })
    await finds('adviser.lappi', 'perus').toMatchObject([{ customerId }])
    expect((await api.find('lead.lappi', 'perus')).body).toEqual(NONE)
    await withdraw()
  })
})
