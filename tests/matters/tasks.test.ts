import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { serveMatter } from '#server/matters/serveMatter.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = mattersApi(app)
const OWNER = 'owner.revontuli'
const PRIVATE = organisations.kasvukonsultit._id
const SECOND = organisations.vauhtipyora._id
const openOne = async () => (await api.open(customerId, OWNER, { organisationId: PRIVATE })).body.matterId

describe('a task', () => {
  test('is for an organisation that may read the matter, and for no other', async () => {
    const matterId = await openOne()
    const to = (organisationId: string) => api.task(matterId, 'adviser.private', { organisationId })
    expect((await to(PRIVATE)).status).toBe(200)
    // Sees it under 10 §.
    expect((await to(organisations.finnvera._id)).status).toBe(200)
    for (const id of [SECOND, organisations.ministry._id, organisations.rovaniemi._id, 'org_00000000000000000000'])
      expect((await to(id)).body.error.code).toBe('matter.task_organisation')
  })

  test('is done by one whose it is; another organisation says itself who does it', async () => {
    const matterId = await openOne()
    await inTransaction(() => serveMatter(matterId, SECOND))
    await api.answer(matterId, OWNER, SECOND)
    const ownerId = demoUserId('adviser.second')
    const named = await api.task(matterId, 'adviser.private', { organisationId: SECOND, ownerId })
    expect(named.body.error.code).toBe('matter.unknown_receiver')
    const { body } = await api.task(matterId, 'adviser.private', { organisationId: SECOND, text: 'Laske kassavirta' })
    const { taskId } = body.tasks[0]
    const taken = await api.changeTask(matterId, taskId, 'adviser.second', { ownerId })
    expect(taken.body.tasks).toMatchObject([{ owner: { name: 'Viivi Vauhti', me: true }, state: 'open' }])
    const done = await api.changeTask(matterId, taskId, 'adviser.second', { state: 'done' })
    expect(done.body).toMatchObject({ tasks: [{ state: 'done' }], openTasks: 0 })
    const [event] = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(event).toMatchObject({
      fact: { type: 'matter.taskChanged', content: { text: 'Laske kassavirta', owner: 'Viivi Vauhti', state: 'done' } },
    })
  })

  test('of the responsible organisation is not another’s to finish; a finished one is taken up again', async () => {
    const matterId = await openOne()
    await inTransaction(() => serveMatter(matterId, SECOND))
    await api.answer(matterId, OWNER, SECOND)
    const { taskId } = (await api.task(matterId, 'adviser.private', { organisationId: PRIVATE })).body.tasks[0]
    expect((await api.changeTask(matterId, taskId, 'adviser.second', { state: 'done' })).status).toBe(403)
    expect((await api.changeTask(matterId, taskId, OWNER, { state: 'done' })).status).toBe(403)
    await api.changeTask(matterId, taskId, 'adviser.private', { state: 'done' })
    const again = await api.changeTask(matterId, taskId, 'adviser.private', { state: 'open' })
    expect(again.body.tasks[0].state).toBe('open')
    const gone = await api.changeTask(matterId, 'tsk_00000000000000000000', 'adviser.private', { state: 'done' })
    expect(gone.body.error.code).toBe('matter.task_not_found')
  })

  test('goes back to who is responsible when the customer lets its organisation handle the matter no longer', async () => {
    const matterId = await openOne()
    await inTransaction(() => serveMatter(matterId, SECOND))
    await api.answer(matterId, OWNER, SECOND)
    await api.task(matterId, 'adviser.private', { organisationId: SECOND })
    await api.answer(matterId, OWNER, SECOND, false)
    expect((await api.get(matterId, 'adviser.private')).body.tasks).toMatchObject([
      { organisation: { id: PRIVATE }, owner: null },
    ])
  })
})

describe('members', () => {
  test('are of one’s own organisation; being one opens nothing', async () => {
    const matterId = await openOne()
    const { body } = await api.members(matterId, 'adviser.private', [demoUserId('adviser.private')])
    expect(body.members).toMatchObject([{ name: 'Kasper Kasvu', organisation: { id: PRIVATE } }])
    const foreign = await api.members(matterId, 'adviser.private', [demoUserId('adviser.second')])
    expect(foreign.body.error.code).toBe('matter.unknown_receiver')
  })
})
