import type { Document } from 'bson'

/**
 * The fields an operation of insert, update or findAndModify writes, as far as the operation itself tells them: what it
 * sets, over the equalities it asks for. Dotted paths stay paths.
 */
export function writtenFields(commandName: string, operation: Document | undefined): Document {
  if (!operation || commandName === 'insert') return operation ?? {}
  const asked = equalities(operation.q ?? operation.query ?? {})
  const change: Document | Document[] = operation.u ?? operation.update ?? {}
  // What a pipeline computes is not told by its text.
  if (Array.isArray(change)) return asked
  const isReplacement = !Object.keys(change).some((key) => key.startsWith('$'))
  return { ...asked, ...(isReplacement ? change : { ...change.$setOnInsert, ...change.$set }) }
}

function equalities(query: Document): Document {
  const found: Document = {}
  for (const [path, condition] of Object.entries(query)) {
    if (path.startsWith('$')) continue
    if (!isOperatorObject(condition)) found[path] = condition
    else if (condition.$eq !== undefined) found[path] = condition.$eq
  }
  return found
}

const isOperatorObject = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !('_bsontype' in value) &&
  Object.keys(value).some((key) => key.startsWith('$'))
