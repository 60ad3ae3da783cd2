import type { Document } from 'bson'
import { CommandError } from '../errors/CommandError.ts'
import { COMMAND_NOT_SUPPORTED, TYPE_MISMATCH } from '../errors/errorCodes.ts'
import type { Statement } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { step } from '../postgres/step.ts'
import { BSON_DOCUMENT } from '../wire/bsonTypes.ts'
import { encodeDocument } from '../wire/encodeDocument.ts'
import { readDocument } from '../wire/readDocument.ts'
import { scanElements } from '../wire/scanElements.ts'
import type { Handler } from './Handler.ts'
import { presentPlan } from './presentPlan.ts'
import { runSteps } from './runSteps.ts'

const PLANS: Record<string, { plan: Statement; analyze: Statement }> = {
  find: { plan: SQL.explainFind, analyze: SQL.analyzeFind },
  aggregate: { plan: SQL.explainPipeline, analyze: SQL.analyzePipeline },
  count: { plan: SQL.explainCount, analyze: SQL.analyzeCount },
  distinct: { plan: SQL.explainDistinct, analyze: SQL.analyzeDistinct },
}

/**
 * explain of find, aggregate, count and distinct: PostgreSQL's plan told in MongoDB's stages (COLLSCAN, IXSCAN with the
 * index's name, FETCH, SORT, LIMIT), and the plan itself under `engine`.
 */
export const explain: Handler = async (gateway, command) => {
  const explained = firstDocument(command.body)
  const { verbosity } = readDocument(command.body)
  const inner = readDocument(explained)
  const name = Object.keys(inner)[0] ?? ''
  const statements = PLANS[name]
  if (!statements) {
    const message = `explain of '${name}' is not served: ${Object.keys(PLANS).join(', ')} are.`
    throw new CommandError(COMMAND_NOT_SUPPORTED, message)
  }
  const isExecuted = verbosity !== 'queryPlanner'
  const planned = step(isExecuted ? statements.analyze : statements.plan, command.db, explained)
  const [plan, keys] = await runSteps(gateway, command, [planned, step(SQL.indexKeys, command.db)])
  const [root] = JSON.parse(String(plan?.rows[0]?.[0])) as Document[]
  const keyByName = new Map(keys?.rows.map(([index, key]) => [String(index), key ? readDocument(key) : {}]))
  return encodeDocument(presentPlan(root ?? {}, `${command.db}.${inner[name]}`, keyByName, isExecuted))
}

/** The explained command, as it came. */
function firstDocument(body: Buffer): Buffer {
  let found: Buffer | undefined
  scanElements(body, ({ type, valueStart, valueEnd }) => {
    if (type === BSON_DOCUMENT) found = body.subarray(valueStart, valueEnd)
    return false
  })
  if (!found) throw new CommandError(TYPE_MISMATCH, 'explain needs a command document.')
  return found
}
