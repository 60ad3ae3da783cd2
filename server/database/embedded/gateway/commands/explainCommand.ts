import type { Document } from 'bson'
import { CommandError } from '../errors/CommandError.ts'
import { type Statement, step } from '../postgres/Statement.ts'
import { SQL } from '../postgres/statements.ts'
import { encodeDocument, readDocument } from '../wire/bsonCodec.ts'
import { BSON_DOCUMENT, scanElements } from '../wire/bsonScan.ts'
import { type IndexNames, presentPlan } from './presentPlan.ts'
import type { Handler } from './Handler.ts'
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
  const { explained, verbosity } = readExplained(command.body)
  const inner = readDocument(explained)
  const name = Object.keys(inner)[0] ?? ''
  const statements = PLANS[name]
  if (!statements) throw new CommandError(115, `explain of '${name}' is not served: ${Object.keys(PLANS).join(', ')} are.`)
  const isExecuted = verbosity !== 'queryPlanner'
  const planStep = step(isExecuted ? statements.analyze : statements.plan, command.db, explained)
  const [plan, names] = await runSteps(gateway, command, [planStep, step(SQL.indexNames, command.db)], isComposite(explained))
  const [root] = JSON.parse(String(plan?.rows[0]?.[0])) as Document[]
  const namespace = `${command.db}.${inner[name]}`
  return encodeDocument(presentPlan(root ?? {}, namespace, readNames(names?.rows ?? []), isExecuted))
}

const isComposite = (body: Buffer): boolean =>
  (body.includes('$or\0') || body.includes('$in\0')) && !body.includes('$text\0')

function readExplained(body: Buffer): { explained: Buffer; verbosity: string } {
  let explained: Buffer | undefined
  scanElements(body, ({ type, valueStart, valueEnd }) => {
    if (type === BSON_DOCUMENT) explained = body.subarray(valueStart, valueEnd)
    return false
  })
  if (!explained) throw new CommandError(14, 'explain needs a command document.')
  const { verbosity } = readDocument(body)
  return { explained, verbosity: typeof verbosity === 'string' ? verbosity : 'allPlansExecution' }
}

const readNames = (rows: (Buffer | null)[][]): IndexNames =>
  new Map(rows.map(([id, name, key]) => [String(id), { name: String(name), key: key ? readDocument(key) : {} }]))
