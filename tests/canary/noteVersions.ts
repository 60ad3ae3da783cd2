import mongoose from 'mongoose'
import type { World } from './World.ts'

/** Which version each record of the world has now, so that who may change it is not stopped by an old one. */
export const noteVersions = async ({ named }: World): Promise<void> => {
  const records = Object.values(named).flat()
  const ids = records.map(({ id }) => id)
  for (const model of Object.values(mongoose.models)) {
    if (!model.schema.path('version')) continue
    const found = await model.find({ _id: { $in: ids } }, { version: 1 }).lean<{ _id: string; version: number }[]>()
    for (const { _id, version } of found) for (const one of records) if (one.id === _id) one.version = version
  }
}
