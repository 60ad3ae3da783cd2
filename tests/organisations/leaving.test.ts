import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { OrganisationEventModel } from '#server/organisations/organisationEventModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { askAnew } from '#tests/support/askAnew.ts'
import { signIn } from '#tests/support/signIn.ts'
import { startApp } from '#tests/support/startApp.ts'
import { administer } from './administer.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { at, people, leave, join, events } = administer(app)
const statusOf = async (as: string) => (await ask(app, '/api/session', { as })).status

/** Somebody new in Lapland, signed in, and how they leave. */
const someone = async (subject: string) => {
  const { userId } = (await join(subject, { name: `Henkilö ${subject}` })).body
  await signIn(app, subject)
  return {
    userId,
    holdings: async () => (await at(`people/${userId}`)).body.holdings,
    leave: (body: object, version = 1) => at(`people/${userId}/departure`, { body, version }),
  }
}
const giveTo = (userId: string) =>
  ask(app, `/api/customers/${customerId}/grants`, {
    as: 'owner.revontuli',
    body: {
      to: { kind: 'person', organisationId: organisations.lappi._id, userId },
      sections: ['events'],
      right: 'see',
      purpose: 'Kasvun tuki',
    },
  })
const grantsOf = async () => (await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli' })).body

describe('what a person holds', () => {
  test('is told in numbers, not in customers', async () => {
    const { userId, holdings } = await someone('holder')
    await logAs(app, 'holder', customerId, { nextStep: { text: 'Salainen lupaus', dueOn: '2027-02-01' } })
    await logAs(app, 'holder', customerId, { nextStep: { text: 'Toinen', dueOn: null } })
    expect((await giveTo(userId)).status).toBe(200)
    expect(await holdings()).toEqual({
      sessions: 1,
      nextSteps: { count: 2, firstDue: '2027-02-01' },
      matters: { count: 0, firstDue: null },
      grants: 1,
      teamLead: { userId: demoUserId('lead.lappi'), name: 'Tuomas Tunturi' },
    })
    const { body } = await at(`people/${userId}`)
    expect(JSON.stringify(body)).not.toMatch(/Revontuli|lupaus/)
  })
})

describe('leaving', () => {
  test('ends the sessions that are open and lets no new one in', async () => {
    const { leave: go } = await someone('leaver')
    expect(await statusOf('leaver')).toBe(200)
    const answer = await go({})
    expect(answer).toMatchObject({ status: 200, body: { sessions: 1, nextSteps: 0, grants: 0 } })
    expect(await statusOf('leaver')).toBe(401)
    const names = (await people('?q=leaver')).map(({ name }: { name: string }) => name)
    expect(names).toEqual([])
    const [left] = await people('?state=left&q=leaver')
    expect(left).toMatchObject({ name: 'Henkilö leaver', role: { roleId: 'adviser' } })
    expect(Date.parse(left.leftAt)).toBeGreaterThan(Date.now() - 60_000)
    expect(await UserModel.countDocuments({ 'identity.subject': 'leaver' })).toBe(0)
  })

  test('asks where the next steps go before anything happens', async () => {
    const { leave: go } = await someone('asked')
    await logAs(app, 'asked', customerId, { nextStep: { text: 'Soita', dueOn: null } })
    expect((await go({})).body.error).toMatchObject({ code: 'person.duties_need_successor' })
    expect((await go({ duties: 'successor' })).body.error.code).toBe('person.duties_need_successor')
    const toForeign = { duties: 'successor', successorId: demoUserId('adviser.rovaniemi') }
    expect((await go(toForeign)).body.error.code).toBe('person.successor_unfit')
    const toReader = { duties: 'successor', successorId: demoUserId('manager.lappi') }
    expect((await go(toReader)).body.error.code).toBe('person.successor_unfit')
    expect(await statusOf('asked')).toBe(200)
  })

  test('hands the next steps over to the successor, in one log entry with their number', async () => {
    const { userId, leave: go } = await someone('giver')
    const other = await addCompany()
    await logAs(app, 'giver', other, { nextStep: { text: 'Lähetä laskelma', dueOn: '2027-03-01' } })
    const { body } = await go({ duties: 'successor', successorId: demoUserId('adviser.lappi') })
    expect(body).toEqual({ userId, sessions: 1, nextSteps: 1, matters: 0, grants: 0 })
    const steps = (await ask(app, `/api/customers/${other}/next-steps`, { as: 'adviser.lappi' })).body.items
    expect(steps).toMatchObject([{ text: 'Lähetä laskelma', responsible: { name: 'Aino Lappalainen', me: true } }])
    expect((await events())[0]).toMatchObject({
      by: { name: 'Pertti Pääkäyttäjä' },
      fact: {
        type: 'person.left',
        userId,
        role: { fi: 'yritysneuvoja' },
        sessions: 1,
        nextSteps: 1,
        nextStepsTo: { name: 'Aino Lappalainen' },
        grantsWent: null,
      },
    })
    const stored = await OrganisationEventModel.findOne({ 'fact.userId': userId, 'fact.type': 'person.left' }).lean()
    expect(stored?.recordIds).toEqual([steps[0].nextStepId])
    expect(JSON.stringify(await events())).not.toContain(steps[0].nextStepId)
  })

  test('leaves them to the team lead, first to one of the same team', async () => {
    const { leave: go } = await someone('team.mate')
    await logAs(app, 'team.mate', customerId, { nextStep: { text: 'Tapaaminen', dueOn: null } })
    expect((await go({ duties: 'teamLead' })).status).toBe(200)
    expect((await events())[0]?.fact).toMatchObject({ nextStepsTo: { name: 'Tuomas Tunturi' } })
  })

  test('says so where there is no team lead', async () => {
    const joined = await join('alone', { name: 'Yksin' }, 'admin.rovaniemi')
    await logAs(app, 'alone', await addCompany(), { nextStep: { text: 'x', dueOn: null } })
    const path = `people/${joined.body.userId}/departure`
    const answer = await at(path, { as: 'admin.rovaniemi', body: { duties: 'teamLead' }, version: 1 })
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'person.no_team_lead' } } })
  })

  test('returns access given by name to the customer', async () => {
    const { userId, leave: go } = await someone('named')
    const { grantId } = (await giveTo(userId)).body
    expect((await go({})).body.error.code).toBe('person.grants_need_decision')
    expect((await go({ grants: 'return' })).body).toMatchObject({ grants: 1 })
    const { items } = await grantsOf()
    const grant = items.find((one: { grantId: string }) => one.grantId === grantId)
    expect(grant === undefined || grant.state === 'ended').toBe(true)
    expect((await events())[0]?.fact).toMatchObject({ type: 'person.left', grants: 1, grantsWent: 'return' })
  })

  test('proposes the same for the successor, and the customer decides', async () => {
    const { userId, leave: go } = await someone('proposer')
    await giveTo(userId)
    expect((await go({ grants: 'propose' })).body.error.code).toBe('person.successor_unfit')
    const successorId = demoUserId('adviser.lappi')
    expect((await go({ grants: 'propose', successorId })).body).toMatchObject({ grants: 1 })
    const path = `/api/customers/${customerId}/access-requests`
    const { items } = (await ask(app, path, { as: 'owner.revontuli' })).body
    expect(items).toContainEqual(
      expect.objectContaining({
        state: 'waiting',
        to: expect.objectContaining({ kind: 'person', person: { userId: successorId, name: 'Aino Lappalainen' } }),
      }),
    )
  })

  test('takes the person off their teams', async () => {
    const { userId, leave: go } = await someone('member')
    const team = (await at('teams', { body: { name: 'Lähtijät', memberIds: [userId] } })).body
    await go({})
    const { items } = (await at('teams')).body
    expect(items.find((one: { teamId: string }) => one.teamId === team.teamId)).toMatchObject({
      members: [],
      version: 2,
    })
    expect((await events())[0]?.fact).toMatchObject({ teams: ['Lähtijät'] })
  })

  test('happens whole or not at all', async () => {
    const { userId, leave: go } = await someone('whole')
    await logAs(app, 'whole', customerId, { nextStep: { text: 'x', dueOn: null } })
    await giveTo(userId)
    const before = (await at(`people/${userId}`)).body
    // The duties have a place, the access has none.
    expect((await go({ duties: 'successor', successorId: demoUserId('adviser.lappi') })).status).toBe(409)
    expect((await at(`people/${userId}`)).body).toEqual(before)
  })

  test('twice, or from an old version, is refused', async () => {
    const { leave: go } = await someone('twice')
    expect((await go({}, 7)).status).toBe(412)
    expect((await go({})).status).toBe(200)
    expect((await go({}, 2)).body.error.code).toBe('person.left')
  })

  test('releases the identity: who comes back, or goes to another organisation, is somebody new', async () => {
    const { userId, leave: go } = await someone('mover')
    const elsewhere = await join('mover', { name: 'Sama ihminen' }, 'admin.rovaniemi')
    expect(elsewhere.body.error.code).toBe('person.identity_in_use')
    await go({})
    const joined = await join('mover', { name: 'Sama ihminen' }, 'admin.rovaniemi')
    expect(joined.status).toBe(200)
    expect(joined.body.userId).not.toBe(userId)
    expect((await people('?state=left&q=mover')).map((one: { userId: string }) => one.userId)).toEqual([userId])
  })

  test('takes the key of the drafts, in the same moment: what lies in any browser can’t be opened from then on', async () => {
    const { userId, leave: go } = await someone('drafter')
    const keyOf = async (as: string) => (await ask(app, '/api/session', { as })).body.draftKey
    const key = await keyOf('drafter')
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(await keyOf('drafter')).toBe(key)
    expect(await keyOf('adviser.lappi')).not.toBe(key)
    await go({})
    expect(await UserModel.findById(userId).lean()).not.toHaveProperty('draftKey')
    await join('drafter', { name: 'Palannut' })
    expect((await askAnew(app, '/api/session', { as: 'drafter' })).body.draftKey).not.toBe(key)
  })

  test('of the last administrator is refused, and what was done before the refusal is undone', async () => {
    await at('teams', { body: { name: 'Hallinto', memberIds: [demoUserId('admin.lappi')] } })
    const answer = await leave('admin.lappi', {})
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'organisation.last_administrator' } } })
    expect(await statusOf('admin.lappi')).toBe(200)
    expect((await at(`people/${demoUserId('admin.lappi')}`)).body.teams).toMatchObject([{ name: 'Hallinto' }])
  })

  test('of two administrators at once leaves one', async () => {
    const first = (await join('first.admin', { roleId: 'administrator' }, 'admin.rovaniemi')).body.userId
    await signIn(app, 'first.admin')
    const departure = (userId: string, as: string) =>
      at(`people/${userId}/departure`, { as, body: {}, version: 1 }).then(({ status }) => status)
    const both = await Promise.all([
      departure(first, 'admin.rovaniemi'),
      departure(demoUserId('admin.rovaniemi'), 'first.admin'),
    ])
    expect(both.filter((status) => status === 200)).toHaveLength(1)
    const left = await UserModel.countDocuments({
      organisationId: organisations.rovaniemi._id,
      roleId: 'administrator',
      leftAt: null,
    } as object)
    expect(left).toBe(1)
  })

  test('does not end what is a person’s own: who also acts for a company keeps the account for that', async () => {
    const { lappi } = organisations
    const owner = { _id: demoUserId('owner.revontuli') }
    await UserModel.updateOne(owner, { $set: { organisationId: lappi._id, roleId: 'adviser', version: 1 } })
    const { body } = await leave('owner.revontuli', {})
    expect(body).toMatchObject({ userId: owner._id })
    const session = await ask(app, '/api/session', { as: 'owner.revontuli' })
    expect(session.status).toBe(401)
    const user = await UserModel.findOne(owner).lean()
    expect(user).toMatchObject({ organisationId: null, roleId: 'customer', identity: { subject: 'owner.revontuli' } })
    expect(user?.leftAt).toBeUndefined()
  })
})
