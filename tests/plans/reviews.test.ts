import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { compactText } from '#server/plans/live/compactText.ts'
import { PlanSectionModel } from '#server/plans/planSectionModel.ts'
import { PlanReviewModel } from '#server/plans/reviews/planReviewModel.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { noticesApi } from '#tests/notices/noticesApi.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'
import { reviewsApi, saying } from './reviewsApi.ts'
import { writeSection } from './writeSection.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, sectionsOf, begin, withdraw } = plansApi(app, customerId)
const reviews = reviewsApi(app)
const matters = mattersApi(app)
const notices = noticesApi(app)
const [OWNER, LAPPI, LEAD] = ['owner.revontuli', 'adviser.lappi', 'lead.lappi']
const [STRANGER, ACCOUNTANT] = ['adviser.second', 'accountant.revontuli']
const toPerson = {
  to: { kind: 'person', organisationId: organisations.lappi._id, userId: demoUserId(LAPPI) },
}
const codeOf = ({ status, body }: Awaited<ReturnType<typeof call>>) => [status, body.error?.code]
const read = (sectionId: string, as: string) => call(`/api/plan-sections/${sectionId}/comments`, { as })
const counts = async () => [
  await MatterModel.countDocuments({ customerId }),
  await GrantModel.countDocuments({ customerId }),
  await PlanReviewModel.countDocuments({ customerId }),
  await EventModel.countDocuments({ customerId }),
]

describe('asking for a review', () => {
  test('opens a matter with a promise, the chosen parts to comment on, and nothing of the plan in the matter', async () => {
    const { planId, ids } = await sectionsOf('idea', 'risks')
    const [idea, risks] = ids as [string, string]
    expect((await read(idea, LAPPI)).status).toBe(404)
    const { status, body } = await reviews.ask(planId)
    expect([status, body.state, body.access, body.dueOn]).toEqual([200, 'waiting', 'open', reviews.dueOn])
    expect(body.accessUntil).toBe(dayAfter(reviews.dueOn, 30))
    expect(body).toMatchObject({ message: 'Onko idea selvä?', mayGive: false, mayTakeBack: true, statements: [] })
    expect((await read(idea, LAPPI)).body.mayComment).toBe(true)
    expect((await read(risks, LAPPI)).status).toBe(404)
    const matter = await matters.get(body.matter.matterId, LAPPI)
    expect(matter.body).toMatchObject({ status: 'new', dueOn: reviews.dueOn, clock: { stoppedAt: null } })
    expect(JSON.stringify(matter.body)).not.toContain('Onko idea selvä')
    const asked = await EventModel.findOne({ customerId, 'fact.type': 'plan.reviewAsked' }).lean()
    expect([asked?.class, JSON.stringify(asked)]).toEqual(['plan', expect.not.stringContaining('Onko idea selvä')])
  })

  test('goes to a service’s team or to a person, and opens the plan to no more than these', async () => {
    const { planId, ids } = await sectionsOf('people')
    const team = await matters.team([LEAD])
    const service = await reviews.ask(planId, {
      to: { kind: 'service', serviceId: await matters.service(team) },
      parts: ['people'],
    })
    expect(service.body.to).toMatchObject({ kind: 'team', team: { teamId: team } })
    expect((await read(ids[0] as string, LEAD)).status).toBe(200)
    expect((await read(ids[0] as string, LAPPI)).status).toBe(404)
    const person = await reviews.ask(planId, { ...toPerson, parts: ['operations'] })
    expect(person.body.to).toMatchObject({ kind: 'person', person: { name: 'Aino Lappalainen' } })
    const { body } = await matters.get(person.body.matter.matterId, LAPPI)
    expect(body.responsible).toMatchObject({ me: true })
    expect((await reviews.list(LEAD)).map(({ reviewId }) => reviewId)).not.toContain(person.body.reviewId)
  })

  test('is the customer’s alone: not an accountant’s, a guest’s or an adviser’s', async () => {
    const { planId } = await sectionsOf('idea')
    expect(codeOf(await reviews.ask(planId, {}, ACCOUNTANT))).toEqual([403, 'access.denied'])
    expect(codeOf(await reviews.ask(planId, {}, LAPPI))).toEqual([403, 'access.denied'])
    expect(codeOf(await reviews.ask(planId, {}, STRANGER))).toEqual([404, 'plan.not_found'])
    expect((await reviews.ofPlan(planId, ACCOUNTANT)).body).toEqual({ customerId, items: [], mayAsk: false })
  })

  test.each([
    ['a day that has passed', { dueOn: '2026-01-01' }, 'matter.day_passed'],
    ['a day too far, found when the matter is there already', { dueOn: '2031-01-01' }, 'grant.end'],
    ['an organisation that is not there', { to: { kind: 'organisation', organisationId: 'org_00000000000000000000' } }],
    ['somebody of another organisation', { to: { ...toPerson.to, userId: demoUserId(STRANGER) } }],
    ['nothing chosen', { parts: [] }, 'request.invalid'],
  ])('is all or nothing: %s', async (_what, given, code = 'matter.unknown_receiver') => {
    const { planId } = await sectionsOf('idea')
    const before = await counts()
    expect((await reviews.ask(planId, given)).body.error.code).toBe(code)
    expect(await counts()).toEqual(before)
  })

  test('of a part without a section is refused', async () => {
    const { planId } = await begin()
    await PlanSectionModel.deleteMany({ planId, part: 'idea' })
    expect(codeOf(await reviews.ask(planId))).toEqual([422, 'plan.review_part_empty'])
  })
})

describe('a statement', () => {
  test('reaches the customer: read on the plan, an event, a notice without contents, and the promise is kept', async () => {
    const { planId } = await sectionsOf('idea')
    const { reviewId, matter } = (await reviews.ask(planId, toPerson)).body
    await notices.tell()
    const { status, body } = await reviews.give(reviewId, LAPPI)
    expect([status, body.state, body.mayGive]).toEqual([200, 'given', true])
    expect((await matters.get(matter.matterId, LAPPI)).body.clock).toMatchObject({ stoppedBy: 'contact', kept: true })
    const [read] = (await reviews.ofPlan(planId)).body.items
    expect(read.statements).toMatchObject([{ strengths: 'Tekijä tuntee alan.', readiness: 'nearly' }])
    const event = await EventModel.findOne({ customerId, 'fact.type': 'plan.statementGiven' }).lean()
    expect(event).toMatchObject({ class: 'plan', organisationId: organisations.lappi._id })
    const seen = await matters.events(customerId, OWNER)
    expect(seen.map(({ fact }) => fact.type)).toContain('plan.statementGiven')
    await notices.tell()
    const [told] = await notices.list(OWNER)
    expect(told).toMatchObject({ kind: 'plan.statementGiven', target: { of: 'plan', planId } })
    expect(JSON.stringify(told)).not.toContain('Tekijä tuntee')
    expect(await notices.kinds(ACCOUNTANT)).not.toContain('plan.statementGiven')
  })

  test('is corrected by a new one, and the old stays', async () => {
    const { planId } = await sectionsOf('idea')
    const { reviewId } = (await reviews.ask(planId)).body
    await reviews.give(reviewId, LAPPI)
    const again = await reviews.give(reviewId, LEAD, { readiness: 'ready' })
    expect(again.body.statements.map(({ readiness }: { readiness: string }) => readiness)).toEqual(['ready', 'nearly'])
    const events = await EventModel.find({ customerId, 'fact.content.reviewId': reviewId, class: 'plan' }).lean()
    expect(events.map(({ fact }) => (fact?.type === 'plan.statementGiven' ? fact.content.corrects : null))).toEqual([
      null,
      false,
      true,
    ])
  })

  test('is given by who was asked and may comment, and by nobody else', async () => {
    const { planId } = await sectionsOf('idea')
    const { reviewId } = (await reviews.ask(planId, toPerson)).body
    for (const as of [STRANGER, ACCOUNTANT, LEAD])
      expect([as, ...codeOf(await reviews.give(reviewId, as))]).toEqual([as, 404, 'plan.review_not_found'])
    expect(codeOf(await reviews.give(reviewId, OWNER))).toEqual([403, 'access.denied'])
  })

  test('is not given by who may only see', async () => {
    const { planId } = await sectionsOf('calculations')
    const { reviewId } = (await reviews.ask(planId, { ...toPerson, parts: ['calculations'] })).body
    const grantId = String((await PlanReviewModel.findById(reviewId).lean())?.grantId)
    const path = `/api/customers/${customerId}/grants/${grantId}`
    expect((await call(path, { method: 'PATCH', version: 1, body: { right: 'see' } })).status).toBe(200)
    expect(codeOf(await reviews.give(reviewId, LAPPI))).toEqual([403, 'access.denied'])
    const listed = (await reviews.list(LAPPI)).find((one) => one.reviewId === reviewId)
    expect(listed).toMatchObject({ plan: { planId }, access: 'open', mayGive: false })
  })
})

describe('what the plan says since', () => {
  test('is told to both, of the sections that each may read; what was changed back is not', async () => {
    const { planId, ids } = await sectionsOf('idea', 'market', 'risks')
    const [idea, market, risks] = ids as [string, string, string]
    const { reviewId } = (await reviews.ask(planId, toPerson)).body
    for (const sectionId of ids) await writeSection({ sectionId, customerId }, saying('Alussa.'))
    expect((await reviews.give(reviewId, LAPPI)).body.changed).toEqual([])
    await writeSection({ sectionId: idea, customerId }, saying('Uutta.'))
    await writeSection({ sectionId: risks, customerId }, saying('Ei pyydetty.'))
    await writeSection({ sectionId: market, customerId }, saying('Hetken.'))
    await writeSection({ sectionId: market, customerId }, (doc) => doc.getXmlFragment('text').delete(0, 1))
    const toOwner = (await reviews.ofPlan(planId)).body.items[0].changed
    expect(toOwner).toMatchObject([{ sectionId: idea, part: 'idea', at: expect.stringContaining('T') }])
    await compactText(idea)
    expect((await reviews.ofPlan(planId)).body.items[0].changed).toEqual(toOwner)
    const [listed] = await reviews.list(LAPPI, 'given')
    expect(listed?.changed.map(({ sectionId }) => sectionId)).toEqual([idea])
    await reviews.give(reviewId, LAPPI)
    expect((await reviews.ofPlan(planId)).body.items[0].changed).toEqual([])
  })
})

describe('taking back', () => {
  test('closes the plan and the matter, and the list says so without contents', async () => {
    const { planId, ids } = await sectionsOf('risks')
    const { reviewId, matter } = (await reviews.ask(planId, { ...toPerson, parts: ['risks'] })).body
    expect((await read(ids[0] as string, LAPPI)).status).toBe(200)
    expect(codeOf(await reviews.takeBack(reviewId, LAPPI))).toEqual([403, 'access.denied'])
    expect(codeOf(await reviews.takeBack(reviewId, STRANGER))).toEqual([404, 'plan.review_not_found'])
    const { body } = await reviews.takeBack(reviewId)
    expect(body).toMatchObject({ state: 'over', access: 'ended', matter: { open: false }, mayTakeBack: false })
    expect((await read(ids[0] as string, LAPPI)).status).toBe(404)
    expect((await matters.get(matter.matterId, LAPPI)).body.status).toBe('closedWithoutService')
    expect(codeOf(await reviews.takeBack(reviewId))).toEqual([409, 'plan.review_over'])
    expect(codeOf(await reviews.give(reviewId, LAPPI))).toEqual([409, 'plan.review_over'])
    const [listed] = await reviews.list(LAPPI, 'given')
    expect(listed).toMatchObject({ reviewId, plan: null, message: null, statements: [], access: 'ended' })
  })

  test('the grant alone leaves the request, closed to who was asked', async () => {
    const { planId } = await sectionsOf('summary')
    const { reviewId } = (await reviews.ask(planId, { ...toPerson, parts: ['summary'] })).body
    const { grantId } = (await PlanReviewModel.findById(reviewId).lean()) ?? {}
    await withdraw(String(grantId))
    expect(codeOf(await reviews.give(reviewId, LAPPI))).toEqual([403, 'access.denied'])
    const listed = (await reviews.list(LAPPI)).find((one) => one.reviewId === reviewId)
    expect(listed).toMatchObject({ state: 'waiting', access: 'ended', plan: null, message: null, mayGive: false })
  })

  test('a matter that ends without a statement ends the request', async () => {
    const { planId } = await sectionsOf('summary')
    const { reviewId, matter } = (await reviews.ask(planId, { ...toPerson, parts: ['summary'] })).body
    await matters.move(matter.matterId, LAPPI, { status: 'closedWithoutService', reason: 'Emme arvioi tätä.' })
    expect((await reviews.list(LAPPI)).map((one) => one.reviewId)).not.toContain(reviewId)
    const [own] = (await reviews.ofPlan(planId)).body.items
    expect(own).toMatchObject({ state: 'over', access: 'open', mayTakeBack: true })
  })
})
