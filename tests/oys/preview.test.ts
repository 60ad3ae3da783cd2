import { beforeAll, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
let customerId = ''

const preview = async (sections: string[], organisationId: string = organisations.vauhtipyora._id) => {
  const body = { sections, right: 'see', to: { kind: 'organisation', organisationId } }
  const answer = await ask(app, `/api/customers/${customerId}/grant-preview`, { as: 'owner.revontuli', body })
  expect(answer.status).toBe(200)
  return answer.body
}

beforeAll(async () => {
  customerId = await addCompany(revontuli)
  const added = await ask(app, `/api/customers/${customerId}/contact-persons`, {
    as: 'owner.revontuli',
    body: {
      person: { name: 'Ville Vientipäällikkö', languages: ['fi'] },
      role: {
        title: 'vientipäällikkö',
        email: null,
        phone: '+358 40 765 4321',
        from: null,
        until: null,
        protected: false,
      },
    },
  })
  expect(added.status).toBe(200)
})

test('contact persons are seen before giving just where they would be opened', async () => {
  expect((await preview(['events'])).contactPersons).toEqual([])
  expect((await preview(['contacts'])).contactPersons).toEqual([
    { name: 'Ville Vientipäällikkö', title: 'vientipäällikkö', email: null, phone: '+358 40 765 4321' },
  ])
})

test('a 10 § authority sees them without being given anything, and the preview says so', async () => {
  expect((await preview(['events'], organisations.finnvera._id)).contactPersons).toHaveLength(1)
})

test('nobody but the customer looks through another’s eyes', async () => {
  const to = { kind: 'organisation', organisationId: organisations.lappi._id }
  const body = { sections: ['contacts'], right: 'see', to }
  for (const as of ['adviser.lappi', 'accountant.revontuli'])
    expect((await ask(app, `/api/customers/${customerId}/grant-preview`, { as, body })).status).toBe(403)
})
