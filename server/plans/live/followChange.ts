import type { Hocuspocus } from '@hocuspocus/server'
import { applyUpdate } from 'yjs'
import type { Seat } from './Seat.ts'

/** Make a stored change part of a section's open document, from where every open editor gets it. */
export const followChange = async (
  texts: Hocuspocus<{ seat: Seat }>,
  sectionId: string,
  update: Uint8Array,
): Promise<void> => {
  const connection = await texts.openDirectConnection(sectionId)
  await connection.transact((document) => applyUpdate(document, update))
  await connection.disconnect()
}
