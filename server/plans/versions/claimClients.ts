import type { decodeUpdate } from 'yjs'
import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import type { Editor } from '../live/Editor.ts'
import { SectionWriterModel } from './sectionWriterModel.ts'

type Typed = ReturnType<typeof decodeUpdate>
type By = Pick<Editor, 'sectionId' | 'customerId' | 'userId' | 'shownAs'>

/** So many are remembered, so that a letter typed asks the database nothing. */
const MOST_KNOWN = 20_000
const known = new Set<string>()

/** Note whose the Yjs clients are that an update was written with: who writes with one first. Nobody takes over another's. */
export const claimClients = async (
  { structs }: Typed,
  { sectionId, customerId, userId, shownAs }: By,
): Promise<void> => {
  const clients = [...new Set(structs.map(({ id }) => id.client))]
  const unknown = clients.filter((client) => !known.has(`${sectionId}:${client}`))
  if (unknown.length === 0) return
  const record = { sectionId, customerId, userId, ...shownAs, lastAt: new Date() }
  await SectionWriterModel.bulkWrite(
    unknown.map((client) => {
      const _id = `${sectionId}:${client}`
      return { updateOne: { filter: { _id }, update: { $setOnInsert: { ...record, client } }, upsert: true } }
    }),
    { ordered: false },
  ).catch((error) => {
    if (!isDuplicateKey(error)) throw error
  })
  if (known.size > MOST_KNOWN) known.clear()
  for (const client of unknown) known.add(`${sectionId}:${client}`)
}
