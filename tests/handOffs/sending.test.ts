import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const [LAPPI, FINNVERA, BUSINESS, OWNER] = [
  'adviser.lappi',
  'adviser.finnvera',
  'adviser.businessfinland',
  'owner.revontuli',
]
const toFinnvera = personIn('finnvera', FINNVERA)
const toBusiness = personIn('businessFinland', BUSINESS)
const { lappi, finnvera, rovaniemi } = organisations
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const typesOf = async (matterId: string, as = OWNER) =>
  (await api.matters.events(customerId, as, `?matterId=${matterId}`)).map(({ fact }) => fact.content.move ?? fact.type)

describe('a referral', () => {
  test('is taken by the receiver and stays the sender’s matter; the outcome goes back to the sender', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    expect(sent).toMatchObject({ state: 'sent', kind: 'referral', ours: true, bases: ['ownRecord'] })
    const seen = await api.get(sent.handOffId, FINNVERA)
    expect(seen.body).toMatchObject({ bases: ['section10'], need: 'Rahoitus laitteeseen', ours: false })
    expect(seen.body.message).toBe('Arvioisitteko takauksen?')

    const contactOn = day(2)
    const taken = await api.accept(sent.handOffId, FINNVERA, { contactOn })
    expect(taken.body).toMatchObject({ state: 'accepted', accepted: { by: 'Veera Finne', me: true, contactOn } })
    const { body: matter } = await api.matters.get(matterId, LAPPI)
    expect(matter.organisation.id).toBe(lappi._id)
    expect(matter.handlers).toMatchObject([{ responsible: true }, { organisation: { id: finnvera._id } }])
    // The customer follows who took it and when they will be in touch.
    expect((await api.ofCustomer(customerId, OWNER)).body.items[0]).toMatchObject({
      handOffId: sent.handOffId,
      accepted: { by: 'Veera Finne', contactOn },
      may: ['refuse'],
    })

    const { body: closed } = await api.close(sent.handOffId, FINNVERA)
    expect(closed).toMatchObject({
      state: 'closed',
      open: false,
      outcome: { text: 'Takaus myönnetty.', by: 'Veera Finne' },
    })
    expect((await api.get(sent.handOffId, LAPPI)).body.outcome.text).toBe('Takaus myönnetty.')
    expect(await typesOf(matterId)).toEqual(['close', 'accept', 'handOff.sent', 'matter.opened'])
  })

  test('is sent by who handles the matter, of an organisation that the customer accepted too', async () => {
    const team = await api.matters.team([LAPPI])
    const serviceId = await api.matters.service(team)
    const { matterId } = (await api.matters.open(customerId, OWNER, { serviceId })).body
    expect((await api.send(matterId, FINNVERA, toBusiness)).body.error.code).toBe('access.denied')
    expect((await api.send(matterId, 'adviser.private', toBusiness)).body.error.code).toBe('matter.not_found')
    expect((await api.send(matterId, 'manager.lappi', toBusiness)).body.error.code).toBe('access.denied')
    expect((await api.send(matterId, OWNER, toBusiness)).body.error.code).toBe('access.denied')
    expect((await api.send(matterId, LAPPI, toBusiness)).status).toBe(200)
  })
})

describe('a transfer', () => {
  test('moves the matter, its team and its handler when it is accepted, and not before', async () => {
    const matterId = await api.matterOf(customerId)
    const team = await api.matters.team(['adviser.rovaniemi'], 'admin.rovaniemi')
    const serviceId = await api.matters.service(team, 'admin.rovaniemi')
    const { body: asked } = await api.send(
      matterId,
      LAPPI,
      { organisationId: rovaniemi._id, serviceId },
      { kind: 'transfer', askCustomer: true },
    )
    await api.answer(customerId, asked.handOffId, OWNER, { yes: true })
    expect((await api.matters.get(matterId, 'adviser.rovaniemi')).status).toBe(404)
    expect((await api.get(asked.handOffId, 'adviser.rovaniemi')).body).toMatchObject({
      state: 'sent',
      to: { service: { serviceId }, team: { teamId: team } },
      matterOpens: false,
    })
    await api.accept(asked.handOffId, 'adviser.rovaniemi')
    expect((await api.matters.get(matterId, 'adviser.rovaniemi')).body).toMatchObject({
      organisation: { id: rovaniemi._id },
      team: { teamId: team },
      responsible: { name: 'Risto Ounasvaara', me: true },
      service: { serviceId },
      bases: ['ownRecord'],
    })
    expect((await api.get(asked.handOffId, LAPPI)).body.state).toBe('accepted')
  })

  test('is for who is responsible: who only serves refers', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    await api.accept(sent.handOffId, FINNVERA)
    await api.matters.answer(matterId, OWNER, finnvera._id)
    const refused = await api.send(matterId, FINNVERA, toBusiness, { kind: 'transfer' })
    expect([refused.status, refused.body.error.code]).toEqual([403, 'matter.other_organisation'])
    expect((await api.send(matterId, FINNVERA, toBusiness)).status).toBe(200)
  })

  test('that was taken makes others of the same matter lapse, and can’t be taken after them', async () => {
    const matterId = await api.matterOf(customerId)
    const one = (await api.send(matterId, LAPPI, toFinnvera, { kind: 'transfer' })).body.handOffId
    const other = (await api.send(matterId, LAPPI, toBusiness, { kind: 'transfer' })).body.handOffId
    const asked = (await api.request(matterId, 'adviser.finnvera')).body.handOffId
    await api.accept(one, FINNVERA)
    for (const id of [other, asked])
      expect((await api.get(id, LAPPI)).body).toMatchObject({
        state: 'withdrawn',
        may: [],
        steps: [{}, { move: 'lapse', by: null }],
      })
    expect((await api.accept(other, BUSINESS)).body.error.code).toBe('handOff.not_now')
    expect((await api.matters.get(matterId, FINNVERA)).body.organisation.id).toBe(finnvera._id)
  })
})

describe('a pull request', () => {
  test('asks the keeper, who gives the matter with the packet', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: asked } = await api.request(matterId, FINNVERA)
    expect(asked).toMatchObject({
      kind: 'pullRequest',
      state: 'sent',
      packet: null,
      to: { person: { name: 'Aino Lappalainen' } },
    })
    expect((await api.get(asked.handOffId, LAPPI)).body).toMatchObject({
      bases: ['ownRecord'],
      message: 'Hoidamme tätä jo.',
    })
    const packet = [{ kind: 'matter', recordId: matterId, fields: [] }]
    const shown = (await api.preview(matterId, LAPPI, { handOffId: asked.handOffId, items: packet })).body
    expect(shown).toMatchObject({ cover: { bases: ['section10'] }, items: [{ bases: ['section10'] }] })

    const given = await api.accept(asked.handOffId, LAPPI, { packet })
    expect(given.body).toMatchObject({ state: 'accepted', accepted: { by: 'Aino Lappalainen' } })
    expect((await api.matters.get(matterId, FINNVERA)).body).toMatchObject({
      organisation: { id: finnvera._id },
      responsible: { name: 'Veera Finne', me: true },
    })
    const { body: seen } = await api.get(asked.handOffId, FINNVERA)
    expect(seen.packet).toMatchObject([{ kind: 'matter', recordId: matterId }])
    // The outcome is owed to who gave it.
    expect((await api.remind(asked.handOffId, LAPPI)).status).toBe(200)
    await api.close(asked.handOffId, FINNVERA)
    expect((await api.get(asked.handOffId, LAPPI)).body.outcome.by).toBe('Veera Finne')
  })

  test('is for who may see the matter on a basis that lasts, and doesn’t keep it already', async () => {
    const matterId = await api.matterOf(customerId)
    expect((await api.request(matterId, 'adviser.rovaniemi')).body.error.code).toBe('matter.not_found')
    expect((await api.request(matterId, 'lead.lappi')).body.error.code).toBe('handOff.same_organisation')
    expect((await api.request(matterId, OWNER)).body.error.code).toBe('access.denied')
    expect((await api.request(matterId, FINNVERA)).status).toBe(200)
    expect((await api.request(matterId, FINNVERA)).body.error.code).toBe('handOff.twice')
    const team = { teamId: await api.matters.team([LAPPI]) }
    expect((await api.request(matterId, BUSINESS, team)).body.error.code).toBe('handOff.unknown_receiver')
  })
})

describe('two people at once', () => {
  test('who accept: one takes it, and the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const matterId = await api.matterOf(customerId, FINNVERA)
      const { body: sent } = await api.send(matterId, FINNVERA, personIn('lappi', LAPPI), { kind: 'transfer' })
      const both = await Promise.all([api.accept(sent.handOffId, LAPPI), api.accept(sent.handOffId, 'lead.lappi')])
      const won = both.find(({ status }) => status === 200)
      const lost = both.find(({ status }) => status !== 200)
      expect(lost?.body.error).toMatchObject({ code: 'handOff.taken' })
      expect(lost?.body.error.message).toContain(won?.body.accepted.by)
      const { body: matter } = await api.matters.get(matterId, LAPPI)
      expect(matter.responsible.name).toBe(won?.body.accepted.by)
      expect((await typesOf(matterId)).filter((type) => type === 'accept')).toHaveLength(1)
    }
  })

  test('who send the same: one goes, and the other is told that it waits there already', async () => {
    const matterId = await api.matterOf(customerId)
    const both = await Promise.all([
      api.send(matterId, LAPPI, toFinnvera),
      api.send(matterId, 'lead.lappi', toFinnvera),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.error.code).toBe('handOff.twice')
    // To another one, or as another kind, it may go at the same time.
    expect((await api.send(matterId, LAPPI, toBusiness)).status).toBe(200)
    expect((await api.send(matterId, LAPPI, toFinnvera, { kind: 'transfer' })).status).toBe(200)
  })
})

test('a reminder goes once a day, and to whom it waits for', async () => {
  const matterId = await api.matterOf(customerId)
  const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
  expect((await api.remind(sent.handOffId, LAPPI)).body.steps.at(-1)).toMatchObject({ move: 'remind' })
  expect((await api.remind(sent.handOffId, LAPPI)).body.error.code).toBe('handOff.reminded')
  expect((await api.remind(sent.handOffId, FINNVERA)).body.error.code).toBe('handOff.not_now')
})

test('what happens is told to both sides and the customer as events of the matter, without what was said', async () => {
  const matterId = await api.matterOf(customerId)
  const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { message: 'SALAINEN VIESTI' })
  await api.returned(sent.handOffId, FINNVERA, 'SALAINEN SYY')
  const events = await api.matters.events(customerId, OWNER, `?matterId=${matterId}`)
  expect(JSON.stringify(events)).not.toContain('SALAINEN')
  expect(events[0]).toMatchObject({
    class: 'service',
    author: { name: 'Veera Finne', organisation: { id: finnvera._id } },
    fact: {
      type: 'handOff.moved',
      content: { move: 'return', state: 'returned', from: lappi.name, to: finnvera.name },
    },
  })
})
