import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
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
const { lappi, finnvera } = organisations
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('the receiver', () => {
  test('asks for more, and the sender gives it with more in the packet', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    const { body: asked } = await api.askMore(sent.handOffId, FINNVERA)
    expect(asked).toMatchObject({ state: 'moreAsked', waitsFor: { organisation: { id: lappi._id } } })
    const waiting = (await api.list(LAPPI)).body.items
    expect(waiting).toMatchObject([{ handOffId: sent.handOffId, may: ['askCustomer', 'giveMore', 'withdraw'] }])
    await api.giveMore(sent.handOffId, LAPPI, [{ kind: 'matter', recordId: matterId, fields: [] }])
    const { body: again } = await api.get(sent.handOffId, FINNVERA)
    expect(again).toMatchObject({ state: 'sent', waitsFor: { organisation: { id: finnvera._id } } })
    expect(again.packet).toHaveLength(1)
    expect(again.steps.map(({ move, text }: { move: string; text: string }) => [move, text])).toEqual([
      ['send', null],
      ['askMore', 'Paljonko liikevaihtoa?'],
      ['giveMore', 'Noin 200 000.'],
    ])
  })

  test('keeps its promise by a contact in a matter that stays closed to it, and in no other', async () => {
    const PRIVATE = 'adviser.private'
    const matterId = await api.matterOf(customerId)
    const log = (as: string, matter: string) =>
      ask(app, `/api/customers/${customerId}/contacts`, {
        as,
        body: {
          ...{ channel: 'call', subject: 'Soitto', text: '', topics: [], organisationIds: [], who: [], reached: true },
          ...{ occurredAt: new Date().toISOString(), class: 'service', withheld: null, nextStep: null },
          ...{ otherCustomerIds: [], matterId: matter },
        },
      })
    const { body: sent } = await api.send(matterId, LAPPI, personIn('kasvukonsultit', PRIVATE), { askCustomer: true })
    await api.answer(customerId, sent.handOffId, OWNER, { yes: true })
    expect((await log(PRIVATE, matterId)).body.error.code).toBe('matter.not_found')
    const { body: taken } = await api.accept(sent.handOffId, PRIVATE)
    expect(taken).toMatchObject({ matterOpens: false, clock: { stoppedAt: null } })
    expect((await log(PRIVATE, matterId)).body).toMatchObject({ matterId })
    expect((await api.get(sent.handOffId, PRIVATE)).body).toMatchObject({
      matterOpens: false,
      clock: { stoppedBy: 'contact', kept: true },
    })
    expect((await api.get(sent.handOffId, LAPPI)).body.clock).toMatchObject({ stoppedBy: 'contact' })
    const another = await api.matterOf(customerId)
    expect((await log(PRIVATE, another)).body.error.code).toBe('matter.not_found')
  })

  test('returns with a reason that the sender and the customer see', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    const nothing = await api.returned(sent.handOffId, FINNVERA, '')
    expect(nothing.body.error.code).toBe('request.invalid')
    await api.returned(sent.handOffId, FINNVERA)
    for (const as of [LAPPI, OWNER])
      expect((await api.get(sent.handOffId, as)).body).toMatchObject({
        state: 'returned',
        steps: [{}, { move: 'return', text: 'Ei kuulu meille.', by: { name: 'Veera Finne' } }],
      })
    // It may go there again, better prepared.
    expect((await api.send(matterId, LAPPI, toFinnvera)).status).toBe(200)
  })

  test('forwards: a hand-off of its own goes on from the sender, to whom the outcome is owed', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    expect((await api.forward(sent.handOffId, FINNVERA, toBusiness)).body.state).toBe('forwarded')
    const [next] = (await api.list(BUSINESS)).body.items
    expect(next).toMatchObject({ state: 'sent', from: { organisation: { id: lappi._id } } })
    expect((await api.get(next.handOffId, FINNVERA)).status).toBe(404)
    const outbox = (await api.list(LAPPI, '?box=sent')).body.items
    expect(outbox.map(({ handOffId }: { handOffId: string }) => handOffId)).toContain(next.handOffId)
    await api.accept(next.handOffId, BUSINESS)
    await api.close(next.handOffId, BUSINESS)
    expect((await api.get(next.handOffId, LAPPI)).body.outcome.text).toBe('Takaus myönnetty.')
    expect((await api.matters.get(matterId, LAPPI)).body.handlers).toHaveLength(2)
  })

  test('gives what waits to another team or person of its own; its clock goes on', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, 'adviser.lappi', toFinnvera)
    const before = (await api.get(sent.handOffId, FINNVERA)).body.clock.dueAt
    const other = await api.redirect(sent.handOffId, FINNVERA, { userId: demoUserId(BUSINESS) })
    expect(other.body.error.code).toBe('handOff.unknown_receiver')
    const { body } = await api.redirect(sent.handOffId, FINNVERA, { userId: demoUserId(FINNVERA) })
    expect(body.clock.dueAt).toBe(before)
    expect(body.steps.at(-1)).toMatchObject({ move: 'redirect', from: 'Veera Finne', to: 'Veera Finne' })
  })

  test('says a day for the contact that can be: from today on, within two months', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    for (const contactOn of [day(-2), day(90)])
      expect((await api.accept(sent.handOffId, FINNVERA, { contactOn })).body.error.code).toBe('handOff.contact_day')
    expect((await api.accept(sent.handOffId, FINNVERA, { contactOn: day(1) })).status).toBe(200)
  })

  test('names who handles it, of its own people', async () => {
    const matterId = await api.matterOf(customerId, FINNVERA)
    const { body: sent } = await api.send(matterId, FINNVERA, personIn('lappi', LAPPI))
    const handlerId = demoUserId('adviser.rovaniemi')
    expect((await api.accept(sent.handOffId, LAPPI, { handlerId })).body.error.code).toBe('handOff.unknown_handler')
    const own = { handlerId: demoUserId('lead.lappi') }
    expect((await api.accept(sent.handOffId, LAPPI, own)).body.accepted).toMatchObject({
      by: 'Tuomas Tunturi',
      me: false,
    })
  })
})
