import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { returnStranded } from '#server/handOffs/returnStranded.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { administer } from '#tests/organisations/administer.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const { at, join } = administer(app)
const [LAPPI, FINNVERA, BUSINESS, ROVANIEMI] = [
  'adviser.lappi',
  'adviser.finnvera',
  'adviser.businessfinland',
  'adviser.rovaniemi',
]
const { lappi, finnvera, rovaniemi } = organisations
const toLappi = personIn('lappi', LAPPI)
const toFinnvera = personIn('finnvera', FINNVERA)
const toBusiness = personIn('businessFinland', BUSINESS)
const TODAY = dayInFinland(new Date())
const over = { status: 'closedWithoutService', reason: 'Ei tarvita.' }
const away = async (userId: string, substituteId: string | null) => {
  const absences = [{ from: TODAY, until: TODAY, calendarUid: null }]
  expect((await at('absences', { body: { userId, substituteId, absences } })).status).toBe(200)
}

describe('a circle', () => {
  test('of forwards is refused, naming where it has been; it can still be returned', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
    await api.forward(sent.handOffId, FINNVERA, toBusiness)
    const next = (await api.list(BUSINESS)).body.items[0].handOffId
    for (const [to, name] of [
      [toFinnvera, finnvera],
      [toLappi, lappi],
    ] as const) {
      const { status, body } = await api.forward(next, BUSINESS, to)
      expect([status, body.error.code]).toEqual([409, 'handOff.circle'])
      expect(body.error.message).toContain(name.name.en)
    }
    expect((await api.returned(next, BUSINESS)).body.state).toBe('returned')
  })

  test('of transfers has to be said: a matter goes back where it came from only knowingly', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { kind: 'transfer' })
    await api.accept(sent.handOffId, FINNVERA)
    const back = await api.send(matterId, FINNVERA, toLappi, { kind: 'transfer' })
    expect([back.status, back.body.error.code]).toEqual([409, 'handOff.been_there'])
    expect(back.body.error.message).toContain(lappi.name.en)
    const knowingly = await api.send(matterId, FINNVERA, toLappi, { kind: 'transfer', backKnowingly: true })
    expect(knowingly.body.state).toBe('sent')
  })
})

describe('a receiver', () => {
  test('without the service, or whose service takes nothing new, is refused before anything is sent', async () => {
    const matterId = await api.matterOf(customerId, FINNVERA)
    const teamId = await api.matters.team([LAPPI])
    const ended = await api.matters.service(teamId, 'admin.lappi', { active: false })
    const toService = { organisationId: lappi._id, serviceId: ended }
    expect((await api.send(matterId, FINNVERA, toService)).body.error.code).toBe('handOff.service_ended')
    const strange = { organisationId: rovaniemi._id, serviceId: ended }
    expect((await api.send(matterId, FINNVERA, strange)).body.error.code).toBe('handOff.unknown_receiver')
    expect((await api.ofMatter(matterId, FINNVERA)).body.items).toEqual([])
  })

  test('on leave is passed over at once: their substitute has it, and everybody sees why', async () => {
    const { userId } = (await join('poissa.tanaan', { name: 'Paula Poissa' })).body
    await away(userId, demoUserId('lead.lappi'))
    const matterId = await api.matterOf(customerId, FINNVERA)
    const { body: sent } = await api.send(matterId, FINNVERA, { organisationId: lappi._id, userId })
    expect(sent).toMatchObject({ state: 'sent', waitsFor: { person: { name: 'Tuomas Tunturi' } } })
    expect(sent.steps.at(-1)).toMatchObject({ move: 'reroute', from: 'Paula Poissa', to: 'Tuomas Tunturi', by: null })
    const waiting = (await api.list('lead.lappi')).body.items
    expect(waiting.map(({ handOffId }: { handOffId: string }) => handOffId)).toContain(sent.handOffId)
  })

  test('on leave with nobody in their place gets nothing: the sender is told to choose another', async () => {
    const { userId } = (await join('poissa.yksin', { name: 'Yrjö Yksin' })).body
    await away(userId, null)
    const matterId = await api.matterOf(customerId, FINNVERA)
    const { status, body } = await api.send(matterId, FINNVERA, { organisationId: lappi._id, userId })
    expect([status, body.error.code]).toEqual([422, 'handOff.handler_away'])
    expect(body.error.message).toContain('Yrjö Yksin')
  })

  test('who goes on leave after it came gives it to who stands in, with its clock', async () => {
    const { userId } = (await join('lahtee.lomalle', { name: 'Lotta Lomalla' })).body
    const matterId = await api.matterOf(customerId, FINNVERA)
    const { body: sent } = await api.send(matterId, FINNVERA, { organisationId: lappi._id, userId })
    const { dueAt } = (await api.get(sent.handOffId, FINNVERA)).body.clock
    await away(userId, demoUserId('lead.lappi'))
    const { body } = await api.get(sent.handOffId, FINNVERA)
    expect(body).toMatchObject({ state: 'sent', clock: { dueAt }, waitsFor: { person: { name: 'Tuomas Tunturi' } } })
    expect(body.steps.at(-1)).toMatchObject({ move: 'reroute', from: 'Lotta Lomalla' })
  })

  test('who leaves for good leaves it to who takes over', async () => {
    const { userId } = (await join('lahtee.pois', { name: 'Pirjo Poislähtijä' })).body
    const matterId = await api.matterOf(customerId, FINNVERA)
    const { body: sent } = await api.send(matterId, FINNVERA, { organisationId: lappi._id, userId })
    const { version } = (await at(`people/${userId}`)).body
    const leaves = (body: object) => at(`people/${userId}/departure`, { body, version })
    expect((await leaves({})).body.error.code).toBe('person.duties_need_successor')
    const gone = await leaves({ duties: 'successor', successorId: demoUserId('lead.lappi') })
    expect(gone.body).toMatchObject({ matters: 1 })
    const { body } = await api.get(sent.handOffId, FINNVERA)
    expect(body).toMatchObject({ state: 'sent', waitsFor: { person: { name: 'Tuomas Tunturi' } } })
  })
})

test('a matter that ends meanwhile takes its hand-offs along: nothing is left to accept', async () => {
  const matterId = await api.matterOf(customerId)
  const { body: sent } = await api.send(matterId, LAPPI, toFinnvera)
  expect((await api.matters.move(matterId, LAPPI, over)).status).toBe(200)
  expect((await api.get(sent.handOffId, LAPPI)).body).toMatchObject({
    state: 'closed',
    steps: [{}, { move: 'endWithMatter', by: null }],
  })
  const late = await api.accept(sent.handOffId, FINNVERA)
  expect([late.status, late.body.error.code]).toEqual([409, 'handOff.not_now'])
  expect((await api.list(FINNVERA)).body.items).toEqual([])
})

// Last: the organisation is empty after it.
test('an organisation whose people have all left: what waits there goes back, and nothing more can be sent', async () => {
  const matterId = await api.matterOf(customerId)
  const teamId = await api.matters.team([ROVANIEMI], 'admin.rovaniemi')
  const toTeam = { organisationId: rovaniemi._id, teamId }
  const { body: sent } = await api.send(matterId, LAPPI, toTeam, { askCustomer: true })
  await api.answer(customerId, sent.handOffId, 'owner.revontuli', { yes: true })
  await returnStranded.run(new Date())
  expect((await api.get(sent.handOffId, LAPPI)).body.state).toBe('sent')

  const path = `people/${demoUserId(ROVANIEMI)}`
  const { version } = (await at(path, { as: 'admin.rovaniemi' })).body
  const left = await at(`${path}/departure`, { as: 'admin.rovaniemi', body: {}, version })
  expect(left.status).toBe(200)
  await returnStranded.run(new Date())
  expect((await api.get(sent.handOffId, LAPPI)).body).toMatchObject({
    state: 'returned',
    steps: [{}, {}, { move: 'receiverGone', by: null }],
  })
  expect((await api.send(matterId, LAPPI, toTeam)).body.error.code).toBe('handOff.receiver_gone')
})
