import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import type { NoticeRecord } from '#server/notices/NoticeRecord.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { noticesApi } from './noticesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const notices = noticesApi(app)
const matters = mattersApi(app)
const team = await matters.team(['adviser.lappi', 'lead.lappi'])
const service = await matters.service(team)
// Their mandate is known from their first sign-in on.
await notices.list('owner.revontuli')
await notices.list('accountant.revontuli')

const requests = `/api/customers/${customerId}/access-requests`
const terms = { sections: ['basic', 'events'], right: 'comment', purpose: 'SALAISUUS' }
const forget = () => NoticeModel.deleteMany({})

describe('what happens is told to whom it concerns', () => {
  test('a request for access to who may answer it, with its place to answer, and to nobody else', async () => {
    await ask(app, requests, { as: 'adviser.rovaniemi', body: { for: { kind: 'organisation' }, ...terms } })
    await notices.tell()
    expect(await notices.list('owner.revontuli')).toMatchObject([
      {
        kind: 'access.requested',
        read: false,
        customer: null,
        by: { id: organisations.rovaniemi._id },
        inPlaceOf: null,
        target: { of: 'access' },
      },
    ])
    for (const as of ['accountant.revontuli', 'adviser.rovaniemi', 'adviser.lappi', 'phone.keha'])
      expect(await notices.list(as)).toEqual([])
    const stored = JSON.stringify(await NoticeModel.find({}).lean())
    expect(stored).not.toContain('SALAISUUS')
  })

  test('its answer to who asked', async () => {
    const { body } = await ask(app, requests, { as: 'owner.revontuli' })
    const path = `${requests}/${body.items[0].requestId}/answer`
    await ask(app, path, { as: 'owner.revontuli', body: { accept: true } })
    await notices.tell()
    expect(await notices.list('adviser.rovaniemi')).toMatchObject([
      { kind: 'access.answered', customer: { name: revontuli.name }, by: null, target: { of: 'customer' } },
    ])
    expect(await notices.kinds('owner.revontuli')).toEqual(['access.requested'])
  })

  test('a new matter to the team in whose queue it waits; given to somebody, to that one', async () => {
    await forget()
    const { body } = await matters.open(customerId, 'owner.revontuli', { serviceId: service })
    await notices.tell()
    for (const as of ['adviser.lappi', 'lead.lappi'])
      expect(await notices.list(as)).toMatchObject([
        { kind: 'matter.waits', customer: { customerId }, target: { of: 'matter', matterId: body.matterId } },
      ])
    expect(await notices.list('owner.revontuli')).toEqual([])
    const given = { matterIds: [body.matterId], responsibleId: demoUserId('adviser.lappi') }
    expect((await matters.assign('lead.lappi', given)).status).toBe(200)
    await notices.tell()
    expect(await notices.kinds('adviser.lappi')).toEqual(['matter.assigned', 'matter.waits'])
    expect(await notices.kinds('lead.lappi')).toEqual(['matter.waits'])
  })

  test('what waits for the customer to the customer, and what an organisation opened', async () => {
    await forget()
    const { body } = await matters.open(customerId, 'adviser.lappi', { mine: true })
    await matters.move(body.matterId, 'adviser.lappi', { status: 'waitingForCustomer', reason: 'Budjetti puuttuu' })
    await notices.tell()
    expect(await notices.kinds('owner.revontuli')).toEqual(['matter.waitsForYou', 'matter.opened'])
    // Whoever did it hears nothing of it.
    expect(await notices.kinds('adviser.lappi')).toEqual([])
    await matters.answer(body.matterId, 'owner.revontuli', organisations.lappi._id)
    await notices.tell()
    expect(await notices.kinds('adviser.lappi')).toEqual(['matter.accepted'])
  })
})

describe('a notice is shown as long as its reader may see what it is about', () => {
  test('one to an organisation whose ground has ended is in no list and no count', async () => {
    await forget()
    const { body } = await matters.open(customerId, 'owner.revontuli', {
      organisationId: organisations.kasvukonsultit._id,
    })
    const { matterId } = body
    await matters.assign('adviser.private', { matterIds: [matterId], responsibleId: demoUserId('adviser.private') })
    await ask(app, `/api/matters/${matterId}/messages`, {
      as: 'owner.revontuli',
      body: { text: 'SALAISUUS', attachmentIds: [] },
    })
    await notices.tell()
    expect(await notices.kinds('adviser.private')).toContain('message.sent')
    const before = await notices.unread('adviser.private')
    expect(before).toBe((await notices.list('adviser.private')).length)
    // As of a matter that has gone to another organisation.
    const { MatterModel } = await import('#server/matters/matterModel.ts')
    await MatterModel.updateOne({ _id: matterId }, { organisationId: organisations.lappi._id })
    await ask(app, `/api/matters/${matterId}/answer`, {
      as: 'owner.revontuli',
      body: { organisationId: organisations.kasvukonsultit._id, accept: false },
    })
    expect(await notices.kinds('adviser.private')).not.toContain('matter.assigned')
    expect(await notices.unread('adviser.private')).toBe((await notices.list('adviser.private')).length)
    expect(await notices.unread('adviser.private')).toBeLessThan(before)
  })

  test('that it was shown is in the customer’s read log; the count is not', async () => {
    await forget()
    await matters.open(customerId, 'owner.revontuli', { serviceId: service })
    await notices.tell()
    await ReadLogModel.deleteMany({})
    await notices.unread('lead.lappi')
    expect(await ReadLogModel.countDocuments({})).toBe(0)
    await notices.list('lead.lappi')
    expect(await ReadLogModel.find({}).lean()).toMatchObject([
      { customerId, operation: 'listNotices', userId: demoUserId('lead.lappi'), reads: [{ class: 'service' }] },
    ])
  })
})

describe('a notice is told once', () => {
  test('however often the log is read', async () => {
    const [first] = await NoticeModel.find({}).lean<NoticeRecord[]>()
    if (!first) throw new Error('nobody has been told of anything')
    const ofCause = async () =>
      (await NoticeModel.find({ cause: first.cause }).sort({ _id: 1 }).lean<NoticeRecord[]>()).map(({ _id }) => _id)
    const before = await ofCause()
    await NoticeModel.deleteOne({ _id: first._id })
    for (const _again of [1, 2]) {
      await notices.tell(0)
      expect(await ofCause()).toEqual(before)
    }
  })
})

describe('read', () => {
  test('one by one, or all until a moment; never another’s', async () => {
    await forget()
    for (const need of ['Yksi', 'Kaksi', 'Kolme'])
      await matters.open(customerId, 'owner.revontuli', { need, serviceId: service })
    await notices.tell()
    const [latest, , first] = await notices.list('lead.lappi')
    expect((await notices.read('adviser.rovaniemi', { noticeIds: [latest?.noticeId] })).body).toEqual({ marked: 0 })
    expect((await notices.read('lead.lappi', { noticeIds: [latest?.noticeId] })).body).toEqual({ marked: 1 })
    expect(await notices.unread('lead.lappi')).toBe(2)
    expect((await notices.list('lead.lappi')).map(({ read }) => read)).toEqual([true, false, false])
    expect(await notices.list('lead.lappi', '?state=unread')).toHaveLength(2)
    expect((await notices.read('lead.lappi', { until: first?.at })).body).toEqual({ marked: 1 })
    expect((await notices.read('lead.lappi', { until: latest?.at })).body).toEqual({ marked: 1 })
    expect(await notices.unread('lead.lappi')).toBe(0)
    expect(await notices.unread('adviser.lappi')).toBe(3)
  })

  test('page by page, each once', async () => {
    const { body } = await ask(app, '/api/notices?limit=2', { as: 'lead.lappi' })
    expect(body.items).toHaveLength(2)
    const rest = await ask(app, `/api/notices?limit=2&cursor=${body.nextCursor}`, { as: 'lead.lappi' })
    expect(rest.body.items).toHaveLength(1)
    expect(rest.body.nextCursor).toBeNull()
    const ids = [...body.items, ...rest.body.items].map(({ noticeId }: { noticeId: string }) => noticeId)
    expect(new Set(ids).size).toBe(3)
    const wrong = await ask(app, `/api/notices?state=unread&cursor=${body.nextCursor}`, { as: 'lead.lappi' })
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'request.cursor'])
  })
})
