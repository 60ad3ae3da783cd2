import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import { ensurePathSteps } from '#server/foundersPath/ensurePathSteps.ts'
import { MOST_ON_STEP } from '#shared/foundersPath/pathLimits.ts'
import { ask } from '#tests/support/ask.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import type { World } from './World.ts'

const OWNER = 'owner.revontuli'

const facts = (kind: string): Facts => ({
  ...{ kind, customer: 'revontuli', class: 'plan', owner: null },
  audience: audiences.pathOf('revontuli'),
})

/** The company's own way on the founder's path: a note of its own, files of its matters, and what an authority still needs of it. */
export const makePath = async (world: World): Promise<void> => {
  await ensurePathSteps(foundersPath)
  const path = `/api/customers/${world.customers.revontuli}/path`
  const note = `Muista ${canaries.word(facts('note on the path'), 'note')}`
  const { body: mine } = await ask(world.app, `${path}/documents`, { as: OWNER })
  const documentIds = mine.items.map(({ documentId }: { documentId: string }) => documentId).slice(0, MOST_ON_STEP)
  const said = await ask(world.app, `${path}/steps/growth`, {
    ...{ as: OWNER, method: 'PUT', version: 0, body: { state: 'underWay', on: null, note, documentIds } },
  })
  if (said.status !== 200 || documentIds.length === 0) throw new Error('No files were put on the path of the world')
  const needed = `Puuttuu ${canaries.word(facts('permit on the path'), 'needed')}`
  const { body } = await ask(world.app, `${path}/permits/firstEmployee`, {
    ...{ as: OWNER, method: 'PUT', version: 0 },
    body: {
      ...{ state: 'needsMore', needed, receivedOn: null, decidedOn: null },
      ...{ decisionUrl: null, askedOn: null, told: false },
    },
  })
  const step = body.steps.find(({ key }: { key: string }) => key === 'firstEmployee')
  if (!step?.permit.permitId) throw new Error('The path of the world was not made')
  world.named.stepKey = [
    { customer: null, id: 'growth' },
    { customer: null, id: 'firstEmployee' },
  ]
  world.named.permitId = [{ customer: 'revontuli', id: step.permit.permitId }]
}
