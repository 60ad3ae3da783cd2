import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const jointId = await addCompany(kaksoistahti)
const api = mattersApi(app)
const team = await api.team(['adviser.lappi', 'lead.lappi'])
const service = await api.service(team)
const privateOnly = organisations.kasvukonsultit._id

describe('opened by the customer', () => {
  test('with a service it waits in the queue of its team, with a clock, and is a basis for the organisation', async () => {
    const { status, body } = await api.open(customerId, 'owner.revontuli', { serviceId: service })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      need: 'Rahoitus laitteeseen',
      organisation: { id: organisations.lappi._id },
      team: { teamId: team },
      service: { serviceId: service },
      responsible: null,
      status: 'new',
      openedBy: { by: 'customer', organisation: null },
      clock: { stoppedAt: null, pausedAt: null },
      handlers: [{ organisation: { id: organisations.lappi._id }, responsible: true, accepted: 'yes' }],
      bases: ['mandate'],
      mayHandle: false,
      mayAnswer: true,
    })
    const seen = await api.get(body.matterId, 'adviser.lappi')
    expect(seen.body).toMatchObject({ bases: ['ownRecord', 'matter', 'section10'], mayHandle: true, mayChange: true })
    const events = await api.events(customerId, 'owner.revontuli', '?kind=matter')
    expect(events[0]).toMatchObject({
      matterId: body.matterId,
      class: 'service',
      fact: { type: 'matter.opened', content: { need: 'Rahoitus laitteeseen', service: { sv: expect.any(String) } } },
    })
  })

  test('with an organisation off the list of 10 §, it opens just what was recorded in the matter', async () => {
    const before = await api.events(customerId, 'adviser.private')
    expect(before).toEqual([])
    const { body } = await api.open(customerId, 'owner.revontuli', { organisationId: privateOnly })
    const seen = await api.get(body.matterId, 'adviser.private')
    expect(seen.body).toMatchObject({ need: 'Rahoitus laitteeseen', bases: ['ownRecord', 'matter'] })
    const events = await api.events(customerId, 'adviser.private')
    expect(events.map(({ fact }) => fact.content.matterId)).toEqual([body.matterId])
    expect(events[0].bases).toEqual(['matter'])
    expect((await api.get(body.matterId, 'adviser.second')).status).toBe(404)
    expect((await ask(app, `/api/customers/${customerId}/contact-details`, { as: 'adviser.private' })).status).toBe(200)
  })

  test('asks for whom it is, and refuses who takes no matters', async () => {
    expect((await api.open(customerId, 'owner.revontuli')).body.error.code).toBe('matter.no_receiver')
    for (const given of [
      { organisationId: organisations.ministry._id },
      { organisationId: 'org_00000000000000000000' },
      { serviceId: 'svc_00000000000000000000' },
      { organisationId: privateOnly, serviceId: service },
      { organisationId: privateOnly, teamId: team },
    ])
      expect((await api.open(customerId, 'owner.revontuli', given)).body.error.code).toBe('matter.unknown_receiver')
  })

  test('by one of joint representatives it is a basis once the second says yes, and not before', async () => {
    const { body } = await api.open(jointId, 'rep.first', { organisationId: privateOnly })
    expect(body.handlers).toMatchObject([{ accepted: 'waiting' }])
    expect((await api.get(body.matterId, 'adviser.private')).body.bases).toEqual(['ownRecord'])
    expect((await api.answer(body.matterId, 'rep.first', privateOnly)).body.error.code).toBe('matter.same_answerer')
    expect((await api.answer(body.matterId, 'rep.second', privateOnly)).body.handlers).toMatchObject([
      { accepted: 'yes' },
    ])
    expect((await api.get(body.matterId, 'adviser.private')).body.bases).toEqual(['ownRecord', 'matter'])
  })

  test('an accountant keeps the books and opens nothing', async () => {
    expect((await api.open(customerId, 'accountant.revontuli', { serviceId: service })).status).toBe(403)
  })
})

describe('opened by an organisation', () => {
  test('it opens nothing: others see it by their own bases, and the customer sees it', async () => {
    const { body } = await api.open(customerId, 'adviser.private', { mine: true })
    expect(body).toMatchObject({
      responsible: { userId: demoUserId('adviser.private'), me: true },
      bases: ['ownRecord'],
      openedBy: { by: 'adviser' },
      handlers: [{ accepted: 'no' }],
    })
    expect((await api.get(body.matterId, 'owner.revontuli')).body.bases).toEqual(['mandate'])
    expect((await api.get(body.matterId, 'adviser.finnvera')).body).toMatchObject({
      bases: ['section10'],
      handlers: [{ accepted: null }],
      moves: [],
      mayHandle: false,
    })
    expect((await api.get(body.matterId, 'adviser.rovaniemi')).status).toBe(404)
    expect((await api.get(body.matterId, 'platform.manager')).status).toBe(404)
  })

  test('waits for a team or a person of its own', async () => {
    expect((await api.open(customerId, 'adviser.lappi')).body.error.code).toBe('matter.for_nobody')
    const elsewhere = await api.open(customerId, 'adviser.lappi', { organisationId: privateOnly, mine: true })
    expect(elsewhere.body.error.code).toBe('matter.unknown_receiver')
    const past = await api.open(customerId, 'adviser.lappi', { mine: true, dueOn: '2020-01-01' })
    expect(past.body.error.code).toBe('matter.day_passed')
    expect((await api.open(customerId, 'adviser.lappi', { teamId: team })).body).toMatchObject({
      team: { teamId: team },
    })
  })

  test('by the phone, and by another system of the organisation, which is nobody to take it', async () => {
    const phone = await api.open(customerId, 'phone.keha', { mine: true })
    expect(phone.body).toMatchObject({ organisation: { id: organisations.keha._id }, openedBy: { by: 'adviser' } })
    const system = await api.open(customerId, 'system.lappi', { serviceId: service, mine: true })
    expect(system.body).toMatchObject({ openedBy: { by: 'system' }, responsible: null, team: { teamId: team } })
  })

  test('is not for those who only read, administer or steer, nor for a customer of another company', async () => {
    expect((await api.open(customerId, 'manager.lappi', { teamId: team })).status).toBe(403)
    expect((await api.open(customerId, 'platform.manager', { teamId: team })).status).toBe(403)
    expect((await api.open(jointId, 'owner.revontuli', { serviceId: service })).status).toBe(404)
  })
})

test('a founder opens one: class person, and whom they opened it with reads them', async () => {
  const founder = (await ask(app, '/api/session', { as: 'founder' })).body
  let founderId = founder.actor?.actsFor?.customerId
  if (!founderId) founderId = (await ask(app, '/api/founders', { as: 'founder', body: {} })).body.customerId
  const { status, body } = await api.open(founderId, 'founder', { organisationId: organisations.uusyritys._id })
  expect(status).toBe(200)
  expect(body.class).toBe('person')
  expect((await api.get(body.matterId, 'adviser.newenterprise')).body).toMatchObject({
    customer: { kind: 'founder', businessId: null },
    bases: ['ownRecord', 'matter'],
  })
  expect((await api.list('adviser.newenterprise')).body.items).toMatchObject([{ matterId: body.matterId }])
  expect((await api.get(body.matterId, 'adviser.lappi')).status).toBe(404)
})
