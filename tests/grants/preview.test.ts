import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import type { NewEvent } from '#server/events/NewEvent.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { Section } from '#shared/access/Section.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const about = `/api/customers/${customerId}`
const OWN_NOTE = 'oma työmuistiinpano'
const DELAYED = 'viivästetty merkintä'

/** What no screen records yet. */
const record = async (as: string, given: Partial<NewEvent>) => {
  const found = await findActor(demoUserId(as))
  const { organisationIds, channel, subject, topics, who } = contactBody()
  const text = given.delayed ? DELAYED : 'teksti'
  const content = { organisationIds, channel, subject, text, topics, who, nextStep: null }
  const fact = { type: 'contact.logged' as const, content }
  await inTransaction(() => recordEvent(found, { customerId, fact, class: 'service', ...given }))
}

const withheld = { reason: 'Neuvottelut kesken', reviewOn: '2027-06-01' }
const nextStep = { text: 'Soita takaisin', dueOn: '2027-02-01' }
for (const as of ['adviser.lappi', 'adviser.private', 'adviser.rovaniemi']) {
  await logAs(app, as, customerId, { nextStep })
  for (const dataClass of ['person', 'aid'] as const) await record(as, { class: dataClass })
  // The customer hears of it later, by a paragraph; so does whoever the customer shows their view to.
  await record(as, { class: 'service', delayed: { paragraph: '621/1999 24 §', until: '2031-01-01T00:00:00.000Z' } })
  await logAs(app, as, customerId, { withheld, nextStep })
  await logAs(app, as, customerId, { class: 'own', text: OWN_NOTE, nextStep })
}
const details = { emails: ['oona@example.fi'], phones: ['+358 40 123 4567'] }
await ask(app, `${about}/contact-details`, { as: 'owner.revontuli', method: 'PATCH', version: 0, body: details })

const grantees = [
  { to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id }, as: 'adviser.private' },
  { to: { kind: 'organisation', organisationId: organisations.rovaniemi._id }, as: 'adviser.rovaniemi' },
  { to: { kind: 'organisation', organisationId: organisations.finnvera._id }, as: 'adviser.finnvera' },
  {
    to: { kind: 'person', organisationId: organisations.vauhtipyora._id, userId: demoUserId('adviser.second') },
    as: 'adviser.second',
  },
]

type Shown = { eventId?: string; nextStepId?: string; bases: string[] }
const get = async (path: string, as: string) => (await ask(app, `${about}/${path}`, { as })).body
/** Records by id with their bases, of those that the customer sees too. */
const among = (shown: Shown[], theirs: Set<string>) =>
  shown
    .map(({ eventId, nextStepId, bases }) => [eventId ?? nextStepId ?? '', bases] as const)
    .filter(([id]) => theirs.has(id))
const seenBy = async (as: string) => ({
  events: (await get('events?limit=100', as)).items as Shown[],
  nextSteps: (await get('next-steps', as)).items as Shown[],
  traces: (await get('traces', as)).items,
  contactDetails: (await get('contact-details', as)).details,
})

test('the preview is what the grantee then gets of what the customer sees, whoever it is and whatever is opened', async () => {
  const own = await seenBy('owner.revontuli')
  const theirs = new Set(
    [...own.events, ...own.nextSteps].map(({ eventId, nextStepId }) => eventId ?? nextStepId ?? ''),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...grantees),
      fc.subarray([...Section.options], { minLength: 1 }),
      fc.constantFrom('see', 'comment', 'edit'),
      async ({ to, as }, sections, right) => {
        const asked = { to, sections, right }
        const preview = (await ask(app, `${about}/grant-preview`, { as: 'owner.revontuli', body: asked })).body
        const given = (await ask(app, `${about}/grants`, { as: 'owner.revontuli', body: giving(asked) })).body
        const seen = await seenBy(as)
        await ask(app, `${about}/grants/${given.grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })
        expect(among(preview.events.items, theirs)).toEqual(among(seen.events, theirs))
        expect(among(preview.nextSteps, theirs)).toEqual(among(seen.nextSteps, theirs))
        // Nothing beyond what the customer sees was in the preview to begin with, but what was written meanwhile.
        expect(preview.nextSteps).toHaveLength(among(preview.nextSteps, theirs).length)
        expect(preview.traces).toEqual(seen.traces)
        expect(preview.contactDetails).toEqual(seen.contactDetails)
      },
    ),
    { numRuns: 15 },
  )
})

test('shows the customer nothing that is not theirs to see: no working note of the grantee’s own', async () => {
  for (const { to } of grantees) {
    const { body } = await ask(app, `${about}/grant-preview`, {
      as: 'owner.revontuli',
      body: { to, sections: ['events', 'traces'], right: 'see' },
    })
    expect(body.events.items.length).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toContain(OWN_NOTE)
    expect(JSON.stringify(body)).not.toContain(DELAYED)
  }
})

test('shows what a guest will see, who has no account yet', async () => {
  const to = { kind: 'guest', name: 'Veikko Vieras', email: 'veikko@example.fi' }
  const preview = async (sections: string[]) =>
    (await ask(app, `${about}/grant-preview`, { as: 'owner.revontuli', body: { to, sections, right: 'see' } })).body
  expect((await preview(['events'])).events.items.length).toBeGreaterThan(0)
  const basic = await preview(['basic'])
  expect(basic.events.items).toEqual([])
  expect(basic.contactDetails.emails).toEqual(['oona@example.fi'])
})

test('tells which sections of plans would be read, by name', async () => {
  const { planId } = (
    await ask(app, `${about}/plans`, { as: 'owner.revontuli', body: { template: 'founding', name: 'Kahvila' } })
  ).body
  const preview = async (sections: string[]) => {
    const body = { to: grantees[1]?.to, sections, right: 'comment' }
    return (await ask(app, `${about}/grant-preview`, { as: 'owner.revontuli', body })).body.plans
  }
  expect(await preview(['events'])).toEqual([])
  expect(await preview(['plan.idea', 'plan.risks'])).toEqual([
    { name: 'Kahvila', sections: ['Business idea', 'Risks and how you prepare'] },
  ])
  await ask(app, `/api/plans/${planId}`, { as: 'owner.revontuli', method: 'DELETE' })
})

test('is the customer’s own look: the read log names the customer, not the grantee', async () => {
  await ReadLogModel.deleteMany({})
  const body = { to: grantees[0]?.to, sections: ['events'], right: 'see' }
  await ask(app, `${about}/grant-preview`, { as: 'owner.revontuli', body })
  const entries = await ReadLogModel.find({}).lean()
  expect(entries.map(({ userId, operation }) => [userId, operation])).toEqual([
    [demoUserId('owner.revontuli'), 'previewGrant'],
  ])
  expect(entries[0]?.reads.every(({ bases }) => bases.join() === 'mandate')).toBe(true)
})

test('is for who may grant', async () => {
  const body = { to: grantees[0]?.to, sections: ['events'], right: 'see' }
  for (const as of ['accountant.revontuli', 'adviser.lappi', 'adviser.private'])
    expect((await ask(app, `${about}/grant-preview`, { as, body })).status).toBe(403)
})
