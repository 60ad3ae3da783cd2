import { describe, expect, test } from 'vitest'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { CodeTryModel } from '#server/founders/codeTryModel.ts'
import { FounderCodeModel } from '#server/founders/founderCodeModel.ts'
import { CODE_ALPHABET } from '#shared/founders/FounderCode.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { moveClock } from '#tests/support/moveClock.ts'
import { startApp } from '#tests/support/startApp.ts'
import { FOUNDER, foundersApi } from './foundersApi.ts'

const app = await startApp()
const api = foundersApi(app)
const { customerId } = FOUNDER

describe('before anybody has met the founder', () => {
  test.each(['adviser.lappi', 'adviser.private', 'phone.keha', 'platform.manager'])('%s finds nothing', async (as) => {
    expect((await api.find(as, 'Pekka')).body).toEqual({ items: [], nextCursor: null })
    expect((await api.get(as, customerId)).status).toBe(404)
    expect((await api.timeline(as, customerId)).status).toBe(404)
    const logged = await ask(app, `/api/customers/${customerId}/contacts`, { as, body: {} })
    expect(logged.status).toBe(400)
  })

  test('the founder sees their own record, and is found in no list of companies', async () => {
    const own = await api.get('founder', customerId)
    expect(own.body).toMatchObject({
      name: FOUNDER.name,
      businessId: null,
      claimed: true,
      metBy: [],
      bases: ['mandate'],
    })
    const found = await ask(app, `/api/companies?q=${encodeURIComponent('Pekka')}`, { as: 'adviser.lappi' })
    expect(found.body.items).toEqual([])
  })

  test('who has begun can’t begin twice, and nobody begins in an organisation’s name', async () => {
    const again = await ask(app, '/api/founders/own', { as: 'founder', method: 'POST' })
    expect([again.status, again.body.error.code]).toEqual([409, 'founder.already_begun'])
    expect((await ask(app, '/api/founders/own', { as: 'adviser.lappi', method: 'POST' })).status).toBe(403)
  })
})

describe('a code read aloud', () => {
  test('is stored as a hash only, works in any spelling, once, and lets just that organisation find the founder', async () => {
    const made = await api.code()
    const { code } = made.body
    expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{8}$`))
    expect(JSON.stringify(await FounderCodeModel.find().lean())).not.toContain(code)
    const spoken = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`
    const met = await api.typeCode('adviser.rovaniemi', spoken)
    expect(met.body).toEqual({ customerId, name: FOUNDER.name })

    expect((await api.typeCode('adviser.private', code)).body.error.code).toBe('founder.code_wrong')
    expect((await api.find('adviser.rovaniemi', 'perus')).body.items).toMatchObject([
      { customerId, bases: ['ownRecord'] },
    ])
    expect((await api.find('adviser.private', 'perus')).body.items).toEqual([])
    await logAs(app, 'adviser.rovaniemi', customerId, { subject: 'Idean arviointi' })
    const own = await api.get('founder', customerId)
    expect(own.body.metBy).toHaveLength(1)
  })

  test('the founder sees the meeting on their timeline', async () => {
    const { body } = await api.timeline('founder', customerId)
    expect(body.items.map(({ fact }: { fact: { type: string } }) => fact.type)).toContain('founder.met')
  })

  test('who else has met them is told to the founder alone', async () => {
    const { body } = await api.code()
    await api.typeCode('adviser.private', body.code)
    expect((await api.get('adviser.private', customerId)).body.metBy).toHaveLength(1)
    expect((await api.get('founder', customerId)).body.metBy).toHaveLength(2)
    // Private providers that compete see neither each other's contacts nor that they were there.
    const seen = JSON.stringify((await api.timeline('adviser.private', customerId)).body)
    expect(seen).not.toContain('Rovaniem')
    expect(seen).not.toContain('Idean arviointi')
  })

  test('a new code stops the earlier one, and a code of fifteen minutes ago is as wrong as any', async () => {
    const first = await api.code()
    const second = await api.code()
    expect((await api.typeCode('adviser.lappi', first.body.code)).status).toBe(404)
    moveClock(15 * 60_000)
    expect((await api.typeCode('adviser.lappi', second.body.code)).body.error.code).toBe('founder.code_wrong')
  })

  test('five wrong tries of a person in an hour, and no more, also when many come at once', async () => {
    const wrong = await Promise.all(Array.from({ length: 9 }, () => api.typeCode('adviser.second', 'AAAA-AAAA')))
    const statuses = wrong.map(({ status }) => status).sort()
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429, 429, 429])
    const made = await api.code()
    const late = await api.typeCode('adviser.second', made.body.code)
    expect([late.status, late.body.error.code]).toEqual([429, 'founder.code_tries'])
    // An hour after the first there is room for one.
    const hourAgo = new Date(Date.now() - 60 * 60_000)
    await CodeTryModel.updateMany({}, { $set: { 'tries.0.at': hourAgo } })
    const fresh = await api.code()
    expect((await api.typeCode('adviser.second', fresh.body.code)).status).toBe(200)
  })

  test.each(['platform.manager', 'ministry.tem', 'manager.lappi', 'admin.rovaniemi', 'owner.revontuli'])(
    '%s meets nobody',
    async (as) => {
      const made = await api.code()
      expect((await api.typeCode(as, made.body.code)).status).toBe(403)
      expect((await api.meetNew(as, 'Joku Muu')).status).toBe(403)
      // The refusal has not used the code up.
      expect((await api.typeCode('adviser.rovaniemi', made.body.code)).status).toBe(200)
    },
  )

  test('only the founder makes it', async () => {
    expect((await api.code('adviser.rovaniemi')).status).toBe(403)
    expect((await api.code('owner.revontuli')).status).toBe(404)
  })
})

describe('met as new', () => {
  test('a record of its own, found by name and by whole contact by that organisation alone', async () => {
    const contact = { email: 'maija@esimerkki.fi', phone: '+358 40 123 4567' }
    const met = await api.meetNew('adviser.newenterprise', 'Maija Maanperä', contact)
    expect(met.status).toBe(200)
    for (const q of ['maija', 'MAANPERA', 'Maija@Esimerkki.fi', '0401234567'])
      expect((await api.find('adviser.newenterprise', q)).body.items).toMatchObject([{ name: 'Maija Maanperä' }])
    for (const q of ['maija@esimerkki', '040123', 'anpera'])
      expect((await api.find('adviser.newenterprise', q)).body.items).toEqual([])
    for (const q of ['maija', 'maija@esimerkki.fi', '0401234567'])
      for (const as of ['adviser.lappi', 'adviser.private', 'phone.keha'])
        expect((await api.find(as, q)).body).toEqual({ items: [], nextCursor: null })
    const details = await ask(app, `/api/customers/${met.body.customerId}/contact-details`, {
      as: 'adviser.newenterprise',
    })
    expect(JSON.stringify(details.body)).toContain('maija@esimerkki.fi')
  })

  test('the list comes in pages in the order of names', async () => {
    for (const name of ['Åke Ek', 'Bertta Aho', 'Cecilia Berg']) await api.meetNew('adviser.businessfinland', name)
    const first = await ask(app, '/api/founders?limit=2', { as: 'adviser.businessfinland' })
    expect(first.body.items.map(({ name }: { name: string }) => name)).toEqual(['Åke Ek', 'Bertta Aho'])
    const next = await ask(app, `/api/founders?limit=2&cursor=${encodeURIComponent(first.body.nextCursor)}`, {
      as: 'adviser.businessfinland',
    })
    expect(next.body).toMatchObject({ items: [{ name: 'Cecilia Berg' }], nextCursor: null })
  })

  test.each([
    [{ name: '', contact: {} }, 'name'],
    [{ name: 'Iida 131052-308T', contact: {} }, 'name'],
    [{ name: 'Iida', contact: { email: 'iida' } }, 'contact.email'],
    [{ name: 'Iida', contact: { phone: 'puhelin' } }, 'contact.phone'],
    [{ name: 'Iida', contact: {}, metBy: ['org_x'] }, 'metBy'],
  ])('%j is refused by its field', async (body, field) => {
    const answer = await ask(app, '/api/founders', { as: 'adviser.lappi', body })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details[0].field).toBe(field)
  })

  test('a claim code joins it to the founder’s own record, and undoing parts them again', async () => {
    const met = await api.meetNew('adviser.businessfinland', 'Pekka Perustaja')
    const dup = met.body.customerId
    await logAs(app, 'adviser.businessfinland', dup, { subject: 'Kahden kirjattu' })
    const raw = (_id: string) => CustomerModel.findById(_id).lean<{ version: number }>()
    const [own, other] = await Promise.all([raw(customerId), raw(dup)])
    expect((await api.claimCode('adviser.private', dup)).status).toBe(404)
    const { body } = await api.claimCode('adviser.businessfinland', dup)
    // A claim code is no meeting code.
    expect((await api.typeCode('adviser.lappi', body.code)).status).toBe(404)
    expect((await api.claim('adviser.lappi', body.code)).status).toBe(403)
    const claimed = await api.claim('founder', body.code)
    expect(claimed.body).toMatchObject({ customerId, events: 2, mergeId: expect.stringMatching(/^mrg_/) })

    const seen = await api.timeline('founder', customerId)
    expect(JSON.stringify(seen.body)).toContain('Kahden kirjattu')
    expect((await api.get('adviser.businessfinland', dup)).body.customerId).toBe(customerId)
    expect((await api.claimCode('adviser.businessfinland', dup)).body.error.code).toBe('founder.already_claimed')
    expect((await api.merges('founder', customerId)).body.items).toMatchObject([
      { kind: 'claim', name: 'Pekka Perustaja' },
    ])

    const undone = await api.undo('founder', customerId, claimed.body.mergeId)
    expect(undone.body).toEqual({ customerId, kind: 'founder' })
    const [ownNow, otherNow] = await Promise.all([raw(customerId), raw(dup)])
    expect({ ...ownNow, version: 0 }).toEqual({ ...own, version: 0 })
    expect({ ...otherNow, version: 0 }).toEqual({ ...other, version: 0 })
    expect(await EventModel.countDocuments({ customerId: dup })).toBe(2)
    expect(JSON.stringify((await api.timeline('founder', customerId)).body)).not.toContain('Kahden kirjattu')
    expect((await api.undo('founder', customerId, claimed.body.mergeId)).status).toBe(404)
  })

  test('who had no record takes the claimed one as theirs', async () => {
    const met = await api.meetNew('adviser.lappi', 'Eero Edustaja')
    const { body } = await api.claimCode('adviser.lappi', met.body.customerId)
    const claimed = await api.claim('rep.first', body.code)
    expect(claimed.body).toEqual({ customerId: met.body.customerId, events: 1, mergeId: null })
  })
})
