import { ask } from '#tests/support/ask.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import type { World } from './World.ts'

/** Send a file over HTTP; it must be taken. */
export const sendFile = async (world: World, as: string, path: string, file: { name: string; text: string }) => {
  const { status, body } = await ask(world.app, path, {
    as,
    file: { name: file.name, bytes: Buffer.from(file.text) },
  })
  if (status !== 200) throw new Error(`${as} ${path}: ${status} ${JSON.stringify(body)}`)
  return body
}

/** A document with a canary in its name, which its event says too, and one in its content. */
const add = async (world: World, as: string, matter: string, facts: Facts): Promise<string> => {
  const name = `${canaries.word({ ...facts, kind: 'document’s name', section: ['documents', 'events'] }, 'name')}.txt`
  const text = `Sisältö ${canaries.word({ ...facts, section: 'documents' }, 'content')}`
  const { documentId } = await sendFile(world, as, `/api/matters/${world.matters[matter]}/documents`, { name, text })
  world.named.documentId?.push({ customer: facts.customer, id: documentId })
  return documentId
}

/** Files of matters, added by organisations and by customers: of the matter's class, and withheld where it is. */
export const makeDocuments = async (world: World): Promise<void> => {
  world.named.documentId = []
  const document = { kind: 'document', customer: 'revontuli', class: 'service' } as const
  const ofLappi = { ...document, owner: 'lappi' }
  await add(world, 'adviser.lappi', 'matterOfLappi', { ...ofLappi, handedTo: ['vauhtipyora'] })
  await add(world, 'adviser.lappi', 'withheldMatter', { ...ofLappi, withheld: true })
  const inMatter = { ...document, owner: 'rovaniemi', matter: 'matterOfRovaniemi' }
  await add(world, 'adviser.rovaniemi', 'matterOfRovaniemi', inMatter)
  await add(world, 'owner.revontuli', 'matterOfRovaniemi', inMatter)
  await add(world, 'adviser.private', 'matterOfPrivate', { ...document, owner: 'kasvukonsultit' })
  const founders = { kind: 'document', customer: 'founder', class: 'person', owner: 'uusyritys' } as const
  await add(world, 'adviser.newenterprise', 'matterOfFounder', founders)
}
