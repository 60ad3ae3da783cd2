import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { PathModel } from '#server/foundersPath/pathModel.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { FOUNDER } from '#tests/founders/foundersApi.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import type { Answer } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { pathApi } from './pathApi.ts'

const app = await startApp()
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
const STEP = 'growth'
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { path, say, grant, withdraw, call } = pathApi(app, customerId, OWNER)
const documents = documentsApi(app)
const matters = mattersApi(app)
const open = `/api/customers/${customerId}/path/documents`

type Linked = { documentId: string; name: string; matter: { need: string } | null }
const onStep = (answer: Answer): Linked[] =>
  answer.body.steps.find(({ key }: { key: string }) => key === STEP).own.documents
const stored = async () => (await PathModel.findOne({ customerId }).lean())?.steps[0]?.documentIds

const addTo = async (customer: string, as: string, organisationId: string, name: string) => {
  const { matterId } = (await matters.open(customer, as, { organisationId, need: `Asia: ${name}` })).body
  const { body } = await documents.add(matterId, as, { name, bytes: sampleFiles.pdf(name) })
  expect(body.documentId).toMatch(/^doc_/)
  return { matterId: matterId as string, documentId: body.documentId as string }
}

let decision: { matterId: string; documentId: string }
let offer: typeof decision
let ofOther: typeof decision

beforeAll(async () => {
  await ensurePathSteps(foundersPath)
  decision = await addTo(customerId, OWNER, organisations.lappi._id, 'Päätös.pdf')
  offer = await addTo(customerId, OWNER, organisations.kasvukonsultit._id, 'Tarjous.pdf')
  ofOther = await addTo(FOUNDER.customerId, 'founder', organisations.uusyritys._id, 'Toisen.pdf')
})

describe('documents on a step', () => {
  test('are chosen among those of the customer’s own matters', async () => {
    const { body } = await call(open)
    expect(body.items.map(({ name }: Linked) => name)).toEqual(['Tarjous.pdf', 'Päätös.pdf'])
    expect(body.items[1].matter).toEqual({ matterId: decision.matterId, need: 'Asia: Päätös.pdf' })
  })

  test('are kept with the state, in the order in which they were chosen, each once', async () => {
    const ids = [decision.documentId, offer.documentId, decision.documentId]
    const said = await say(STEP, { state: 'underWay', documentIds: ids })
    expect(onStep(said).map(({ name }) => name)).toEqual(['Päätös.pdf', 'Tarjous.pdf'])
    expect(onStep(await path())).toEqual(onStep(said))
    const [look] = await ReadLogModel.find({ operation: 'getPath', customerId }).lean()
    expect(JSON.stringify(look)).toContain(decision.documentId)
  })

  test('stay as they are where they are not named, and nothing changed makes no version', async () => {
    const said = await say(STEP, { state: 'underWay', note: 'Kesken' }, 1)
    expect(onStep(said)).toHaveLength(2)
    const same = { state: 'underWay', note: 'Kesken', documentIds: [decision.documentId, offer.documentId] }
    const again = await say(STEP, same, 2)
    expect(again.body.steps.find(({ key }: { key: string }) => key === STEP).own.version).toBe(2)
  })

  test('another customer’s document is refused as one that is not there, and tells nothing', async () => {
    const theirs = await say(STEP, { documentIds: [decision.documentId, ofOther.documentId] }, 2)
    const none = await say(STEP, { documentIds: [decision.documentId, 'doc_00000000000000000000'] }, 2)
    for (const answer of [theirs, none])
      expect([answer.status, answer.body.error.code]).toEqual([404, 'document.not_found'])
    expect({ ...theirs.body.error, requestId: null }).toEqual({ ...none.body.error, requestId: null })
    expect(await stored()).toEqual([decision.documentId, offer.documentId])
    const many = Array.from({ length: 11 }, () => decision.documentId)
    expect((await say(STEP, { documentIds: many }, 2)).body.error.code).toBe('request.invalid')
  })

  test('who reads the path by a grant sees only those that are open to them by their own right', async () => {
    const { body } = await grant('kasvukonsultit', ['path'])
    const seen = await path(GUEST)
    expect(onStep(seen).map(({ name }) => name)).toEqual(['Tarjous.pdf'])
    expect(JSON.stringify(seen.body)).not.toContain(decision.documentId)
    expect(JSON.stringify(seen.body)).not.toContain('Päätös.pdf')
    const choosing = await call(open, { as: GUEST })
    expect([choosing.status, choosing.body.error.code]).toEqual([403, 'access.denied'])
    expect((await documents.fetch(decision.documentId, GUEST)).status).toBe(404)
    await withdraw(body.grantId)
  })

  test('whoever the path is not open to is told of no documents of it', async () => {
    for (const as of ['adviser.lappi', 'accountant.revontuli']) {
      const answer = await call(open, { as })
      expect([answer.status, answer.body.error.code]).toEqual([403, 'access.denied'])
    }
  })

  test('a document removed from its matter drops out, and one taken off the step stays in its matter', async () => {
    await documents.remove(offer.documentId, OWNER)
    expect(onStep(await path()).map(({ name }) => name)).toEqual(['Päätös.pdf'])
    const off = await say(STEP, { state: 'underWay', note: 'Kesken', documentIds: [] }, 2)
    expect(onStep(off)).toEqual([])
    expect((await documents.list(decision.matterId, OWNER)).body.items).toHaveLength(1)
  })
})
