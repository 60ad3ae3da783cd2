import mongoose from 'mongoose'
import { canaries } from './canaries.ts'

// Every model there is, whether or not this world's features have been asked.
import.meta.glob('/server/**/*Model.ts', { eager: true })

const NO_TEXT = ['Date', 'Number', 'Boolean']

const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], document)

/** Every path of every model that can hold text, and whether the database holds a canary there now. */
export const pathsInDatabase = async (): Promise<{ model: string; path: string; holdsCanary: boolean }[]> => {
  const found: { model: string; path: string; holdsCanary: boolean }[] = []
  for (const [name, model] of Object.entries(mongoose.models)) {
    const documents = await model.find().lean()
    for (const [path, type] of Object.entries(model.schema.paths)) {
      if (path === '_id' || NO_TEXT.includes(type.instance)) continue
      const holdsCanary = documents.some((one) => canaries.in(JSON.stringify(valueAt(one, path)) ?? '').length > 0)
      found.push({ model: name, path, holdsCanary })
    }
  }
  return found
}
