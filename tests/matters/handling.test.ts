import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { moveMatter } from '#server/matters/moveMatter.ts'
import { serveMatter } from '#server/matters/serveMatter.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = mattersApi(app)
const OWNER = 'owner.revontuli'
const { lappi, kasvukonsultit, vauhtipyora, rovaniemi } = organisations
const team = await api.team(['adviser.lappi', 'lead.lappi'])
const service = await api.service(team)
const openOne = async (given: object = { serviceId: service }) =>
  (await api.open(customerId, OWNER, given)).body.matterId
const standing = async () => (await CustomerModel.findById(customerId).lean())?.matters ?? []

describe('the customer’s word', () => {
  test('lets one that helps handle the matter, and takes that back at once', async () => {
    const matterId = await openOne()
    expect((await api.answer(matterId, OWNER, vauhtipyora._id)).body.error.code).toBe('matter.not_a_handler')
    await inTransaction(() => serveMatter(matterId, vauhtipyora._id))
    expect((await api.get(matterId, 'adviser.second')).status).toBe(404)

    const yes = await api.answer(matterId, OWNER, vauhtipyora._id)
    expect(yes.body.handlers).toMatchObject([{ accepted: 'yes' }, { responsible: false, accepted: 'yes' }])
    expect(await standing()).toContainEqual({ matterId, organisationId: vauhtipyora._id })
    expect((await api.get(matterId, 'adviser.second')).body).toMatchObject({ bases: ['matter'], mayHandle: true })
    expect((await api.list('adviser.second', '?as=serving')).body.items).toMatchObject([{ matterId }])
    await api.members(matterId, 'adviser.second', [demoUserId('adviser.second')])

    const no = await api.answer(matterId, OWNER, vauhtipyora._id, false)
    expect(no.body).toMatchObject({ handlers: [{ accepted: 'yes' }], members: [] })
    expect((await api.get(matterId, 'adviser.second')).status).toBe(404)
    expect((await api.list('adviser.second', '?as=serving')).body.items).toEqual([])
    expect(await standing()).not.toContainEqual({ matterId, organisationId: vauhtipyora._id })
  })

  test('is its own affair: the customer alone reads it in the log', async () => {
    const matterId = await openOne()
    await api.answer(matterId, OWNER, lappi._id, false)
    const told = (events: { fact: { type: string } }[]) => events.filter(({ fact }) => fact.type === 'matter.answered')
    expect(told(await api.events(customerId, OWNER, `?matterId=${matterId}`))).toMatchObject([
      { class: 'plan', fact: { content: { accepted: false, organisation: lappi.name } } },
    ])
    expect(told(await api.events(customerId, 'adviser.finnvera'))).toEqual([])
  })

  test('said no to who is responsible, leaves that one its own record and nothing else', async () => {
    const matterId = await openOne({ organisationId: kasvukonsultit._id })
    await logAs(app, 'adviser.lappi', customerId, { matterId, subject: 'Lapin kirjaus' } as never)
    const subjects = async () =>
      (await api.events(customerId, 'adviser.private', '?kind=contact')).map(({ fact }) => fact.content.subject)
    expect(await subjects()).toEqual(['Lapin kirjaus'])
    await api.answer(matterId, OWNER, kasvukonsultit._id, false)
    expect(await subjects()).toEqual([])
    expect((await api.get(matterId, 'adviser.private')).body.bases).toEqual(['ownRecord'])
  })

  test('is the customer’s to give, not an adviser’s, an accountant’s or a stranger’s', async () => {
    const matterId = await openOne()
    expect((await api.answer(matterId, 'adviser.lappi', lappi._id, false)).status).toBe(403)
    expect((await api.answer(matterId, 'accountant.revontuli', lappi._id, false)).status).toBe(403)
    expect((await api.answer(matterId, 'rep.first', lappi._id, false)).status).toBe(404)
  })
})

describe('moved to another organisation', () => {
  test('it is that one’s record; a basis it is only when the customer accepts it', async () => {
    const matterId = await openOne({ organisationId: kasvukonsultit._id })
    const matter = (await findMatter(matterId)) as Matter
    const to = { organisationId: rovaniemi._id, teamId: null, responsible: { userId: 'usr_x', name: 'Risto' } }
    await inTransaction(() => moveMatter(null, matter, to))
    expect((await api.get(matterId, 'adviser.rovaniemi')).body).toMatchObject({
      organisation: { id: rovaniemi._id },
      bases: ['ownRecord'],
      handlers: [
        { responsible: true, accepted: 'no' },
        { responsible: false, accepted: 'yes' },
      ],
    })
    // The customer had opened it with the one before, whose word stands until it is taken back.
    expect((await api.get(matterId, 'adviser.private')).body.bases).toEqual(['matter'])
    await api.answer(matterId, OWNER, rovaniemi._id)
    await api.answer(matterId, OWNER, kasvukonsultit._id, false)
    expect((await api.get(matterId, 'adviser.rovaniemi')).body.bases).toEqual(['ownRecord', 'matter'])
    expect((await api.get(matterId, 'adviser.private')).status).toBe(404)
  })
})

describe('a change', () => {
  test('of what it is about, its service and its day is told, and one that changes nothing is not', async () => {
    const matterId = await openOne()
    const dueOn = '2099-05-01'
    const { body } = await api.change(matterId, 'adviser.lappi', { need: 'Uusi tarve', dueOn, topics: ['growth'] })
    expect(body).toMatchObject({ need: 'Uusi tarve', dueOn, topics: ['growth'] })
    await api.change(matterId, 'adviser.lappi', { need: 'Uusi tarve' })
    const events = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(events.map(({ fact }) => fact.type)).toEqual(['matter.changed', 'matter.opened'])
    expect(events[0].fact.content.before).toEqual({ need: 'Rahoitus laitteeseen', dueOn: null, topics: ['financing'] })
  })

  test('of who has it: anybody takes it and gives it back, a team lead gives it to others', async () => {
    const matterId = await openOne()
    const mine = { responsibleId: demoUserId('adviser.lappi') }
    const theirs = { responsibleId: demoUserId('lead.lappi') }
    expect((await api.change(matterId, 'adviser.lappi', theirs)).body.error.code).toBe('matter.may_not_assign')
    expect((await api.change(matterId, 'adviser.lappi', mine)).body.responsible).toMatchObject({ me: true })
    expect((await api.change(matterId, 'adviser.lappi', { responsibleId: null })).body.responsible).toBeNull()
    expect((await api.change(matterId, 'lead.lappi', theirs)).body.responsible.name).toBe('Tuomas Tunturi')
    const other = await api.team(['lead.lappi'])
    expect((await api.change(matterId, 'adviser.lappi', { teamId: other })).body.error.code).toBe(
      'matter.may_not_assign',
    )
    expect((await api.change(matterId, 'lead.lappi', { teamId: other })).body.team.teamId).toBe(other)
  })

  test('never leaves it to nobody, to a reader, or to somebody elsewhere', async () => {
    const matterId = await openOne()
    const code = async (body: object) => (await api.change(matterId, 'lead.lappi', body)).body.error.code
    expect(await code({ teamId: null })).toBe('matter.for_nobody')
    expect(await code({ responsibleId: demoUserId('manager.lappi') })).toBe('matter.unknown_receiver')
    expect(await code({ responsibleId: demoUserId('adviser.rovaniemi') })).toBe('matter.unknown_receiver')
    expect(await code({ dueOn: '2020-01-01' })).toBe('matter.day_passed')
  })

  test('to keep it from others under 6 § is for who may withhold', async () => {
    const matterId = await openOne()
    const withheld = { reason: 'Liikesalaisuus', reviewOn: '2099-01-01' }
    expect((await api.change(matterId, 'adviser.lappi', { withheld })).status).toBe(403)
    expect((await api.change(matterId, 'lead.lappi', { withheld })).body.withheld).toEqual(withheld)
    expect((await api.get(matterId, 'adviser.finnvera')).status).toBe(404)
    expect((await api.get(matterId, OWNER)).body.withheld).toEqual(withheld)
    // What the log said of it before is kept from them too, and the customer sees it as before.
    const toldOf = async (as: string) =>
      (await api.events(customerId, as, '?limit=100')).filter((event) => event.matterId === matterId).length
    expect(await toldOf('adviser.finnvera')).toBe(0)
    expect(await toldOf(OWNER)).toBeGreaterThan(0)
    expect((await api.change(matterId, 'lead.lappi', { withheld: null })).body.withheld).toBeNull()
    expect(await toldOf('adviser.finnvera')).toBeGreaterThan(0)
  })

  test('under 10 § it is looked at, not handled', async () => {
    const matterId = await openOne()
    expect((await api.change(matterId, 'adviser.finnvera', { need: 'x' }, 1)).status).toBe(403)
    expect((await api.change(matterId, 'manager.lappi', { need: 'x' }, 1)).status).toBe(403)
    expect((await api.change(matterId, 'adviser.second', { need: 'x' }, 1)).status).toBe(404)
  })
})
