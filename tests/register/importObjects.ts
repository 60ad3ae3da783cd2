import type { BadObject } from '#server/register/import/BadObject.ts'
import { importRegister } from '#server/register/import/importRegister.ts'

async function* bytesOf(objects: object[]) {
  for (const object of objects) yield Buffer.from(`${JSON.stringify(object)}\n`)
}

/** Import these objects as NDJSON; gives the summary and what was skipped. */
export const importObjects = async (objects: object[], now?: Date) => {
  const bad: BadObject[] = []
  const summary = await importRegister({
    chunks: bytesOf(objects),
    onBadObject: (object) => bad.push(object),
    ...(now ? { now } : {}),
  })
  return { ...summary, bad }
}
