import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { isEnded } from '#shared/matters/isEnded.ts'
import { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { REOPEN_DAYS } from '#shared/matters/matterLimits.ts'
import { type StatusMover, statusMoves } from '#shared/matters/statusMoves.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = mattersApi(app)
const OWNER = 'owner.revontuli'
const PRIVATE = organisations.kasvukonsultit._id
const openOne = async () => (await api.open(customerId, OWNER, { organisationId: PRIVATE })).body.matterId
const words = { reason: 'Odotamme tarjousta.', outcome: 'Laina saatiin.', effect: 'Kaksi työpaikkaa.' }
const DAY = 24 * 60 * 60 * 1000

/** Put a matter where a test begins from, without the way there. */
const stand = (matterId: string, status: MatterStatus) =>
  MatterModel.updateOne(
    { _id: matterId },
    { $set: { status, open: !isEnded(status), statusAt: new Date(), answers: [] } },
  )

describe('the table of moves', () => {
  const movers: { side: StatusMover | null; as: string }[] = [
    { side: 'responsible', as: 'adviser.private' },
    { side: 'customer', as: OWNER },
    // Sees the matter under 10 § and handles it not.
    { side: null, as: 'adviser.finnvera' },
  ]
  test.each(movers)('is what the server lets $as do, from every status to every other', async ({ side, as }) => {
    const matterId = await openOne()
    for (const from of MatterStatus.options)
      for (const to of MatterStatus.options) {
        await stand(matterId, from)
        const { status, body } = await api.move(matterId, as, { status: to, ...words })
        const allowed = statusMoves[from].some((move) => move.to === to && side !== null && move.by.includes(side))
        expect([from, to, status]).toEqual([from, to, allowed ? 200 : side === null ? 403 : 409])
        if (allowed) expect(body).toMatchObject({ status: to, open: !isEnded(to) })
      }
  })

  test('is what the viewer is offered', async () => {
    const matterId = await openOne()
    const offered = (await api.get(matterId, OWNER)).body.moves
    expect(offered).toEqual([{ to: 'closedWithoutService', says: 'reason' }])
    expect((await api.get(matterId, 'adviser.private')).body.moves).toHaveLength(statusMoves.new.length)
  })
})

describe('a move', () => {
  test('says what it must', async () => {
    const matterId = await openOne()
    const waiting = await api.move(matterId, 'adviser.private', { status: 'waitingForCustomer' })
    expect(waiting.body.error.code).toBe('matter.reason_missing')
    const done = await api.move(matterId, 'adviser.private', { status: 'done' })
    expect(done.body.error.code).toBe('matter.outcome_missing')
  })

  test('from a stale version is refused with the matter as it is', async () => {
    const matterId = await openOne()
    await api.move(matterId, 'adviser.private', { status: 'assessing' })
    const stale = await api.move(matterId, 'adviser.private', { status: 'inProgress' }, 1)
    expect(stale.status).toBe(412)
    expect(stale.body.error.current).toMatchObject({ status: 'assessing' })
  })

  test('is told to the customer, before and after', async () => {
    const matterId = await openOne()
    await api.move(matterId, 'adviser.private', { status: 'waitingForCustomer', reason: words.reason })
    const [event] = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(event.fact).toMatchObject({
      type: 'matter.changed',
      content: {
        before: { status: 'new', reason: null },
        after: { status: 'waitingForCustomer', reason: words.reason },
      },
    })
  })

  test('of the responsible organisation alone: another that handles the matter is told whom to ask', async () => {
    const matterId = await openOne()
    await MatterModel.updateOne({ _id: matterId }, { $set: { servedBy: [organisations.vauhtipyora._id] } })
    await api.answer(matterId, OWNER, organisations.vauhtipyora._id)
    const answer = await api.move(matterId, 'adviser.second', { status: 'inProgress' })
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'matter.other_organisation' } } })
    expect(answer.body.error.message).toContain('Kasvukonsultit Oy')
  })
})

describe('the end', () => {
  test('says how it went, drops the basis, and is told', async () => {
    const matterId = await openOne()
    const { body } = await api.move(matterId, 'adviser.private', { status: 'done', ...words, reason: null })
    expect(body).toMatchObject({ open: false, outcome: { text: words.outcome, effect: words.effect } })
    expect((await api.get(matterId, 'adviser.private')).body.bases).toEqual(['ownRecord'])
    const events = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(events[0].fact).toMatchObject({ type: 'matter.closed', content: { outcome: words.outcome } })
    // What others recorded in it is closed to them again.
    expect(await api.events(customerId, 'adviser.private', `?matterId=${matterId}`)).toHaveLength(1)
  })

  test('waits for open tasks; closing without service drops them', async () => {
    const matterId = await openOne()
    await api.task(matterId, 'adviser.private', { organisationId: PRIVATE })
    const refused = await api.move(matterId, 'adviser.private', { status: 'done', outcome: 'Valmis' })
    expect(refused.body.error).toMatchObject({ code: 'matter.open_tasks' })
    const closed = await api.move(matterId, OWNER, { status: 'closedWithoutService', reason: 'En tarvitse enää.' })
    expect(closed.body.tasks).toMatchObject([{ state: 'dropped' }])
  })

  test('lets nothing be changed any more', async () => {
    const matterId = await openOne()
    await api.move(matterId, 'adviser.private', { status: 'done', outcome: 'Valmis' })
    const own = { organisationId: PRIVATE }
    expect((await api.change(matterId, 'adviser.private', { need: 'x' })).body.error.code).toBe('matter.ended')
    expect((await api.task(matterId, 'adviser.private', own)).body.error.code).toBe('matter.ended')
    expect((await api.members(matterId, 'adviser.private', [])).body.error.code).toBe('matter.ended')
    expect((await api.answer(matterId, OWNER, PRIVATE)).body.error.code).toBe('matter.ended')
  })

  test('opened again by the customer it is a basis again, by the organisation it is not', async () => {
    const matterId = await openOne()
    await api.move(matterId, 'adviser.private', { status: 'done', outcome: 'Valmis' })
    const by = await api.move(matterId, 'adviser.private', { status: 'inProgress', reason: 'Jäi kesken' })
    expect(by.body).toMatchObject({ open: true, outcome: null, bases: ['ownRecord'] })
    await api.move(matterId, 'adviser.private', { status: 'done', outcome: 'Valmis' })
    await api.move(matterId, OWNER, { status: 'inProgress', reason: 'Ei ratkennut' })
    expect((await api.get(matterId, 'adviser.private')).body.bases).toEqual(['ownRecord', 'matter'])
  })

  test(`can be undone for ${REOPEN_DAYS} days`, async () => {
    const matterId = await openOne()
    await api.move(matterId, 'adviser.private', { status: 'done', outcome: 'Valmis' })
    const longAgo = new Date(Date.now() - (REOPEN_DAYS + 1) * DAY)
    await MatterModel.updateOne({ _id: matterId }, { $set: { statusAt: longAgo } })
    const late = await api.move(matterId, OWNER, { status: 'inProgress', reason: 'Vielä' })
    expect(late.body.error.code).toBe('matter.too_late_to_reopen')
    expect((await api.get(matterId, OWNER)).body.moves).toEqual([])
  })
})
