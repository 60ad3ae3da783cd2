import type { Document } from 'bson'

/** Keys of the database's indexes, by name. */
type IndexKeys = ReadonlyMap<string, Document>

/** The index on `_id` is PostgreSQL's primary key. */
const PRIMARY_KEY = /^collection_pk_/

/** PostgreSQL's plan nodes and the stages that do the same in MongoDB; others pass what is below them on. */
const STAGES: Record<string, string> = {
  'Seq Scan': 'COLLSCAN',
  Sort: 'SORT',
  'Incremental Sort': 'SORT',
  Limit: 'LIMIT',
  Aggregate: 'GROUP',
  Group: 'GROUP',
  Append: 'OR',
  'Merge Append': 'SORT_MERGE',
  BitmapOr: 'OR',
  BitmapAnd: 'AND_SORTED',
}

/** MongoDB's answer to explain, with the engine's own plan under `engine`. Times in milliseconds. */
export function presentPlan(root: Document, namespace: string, keys: IndexKeys, isExecuted: boolean): Document {
  const winningPlan = stageOf(root.Plan ?? {}, keys) ?? { stage: 'EOF' }
  const queryPlanner = { namespace, winningPlan, rejectedPlans: [] }
  const answer: Document = { explainVersion: '1', queryPlanner, engine: root, ok: 1 }
  if (!isExecuted) return answer
  const scanned = scannedRows(root.Plan ?? {})
  answer.executionStats = {
    executionSuccess: true,
    nReturned: root.Plan?.['Actual Rows'] ?? 0,
    executionTimeMillis: root['Execution Time'] ?? 0,
    totalDocsExamined: scanned,
    executionStages: winningPlan,
  }
  return answer
}

function stageOf(node: Document, keys: IndexKeys): Document | undefined {
  const type = String(node['Node Type'])
  if (type === 'Index Scan' || type === 'Index Only Scan') {
    const scan = indexScan(node, keys)
    return type === 'Index Scan' ? { stage: 'FETCH', inputStage: scan } : scan
  }
  if (type === 'Bitmap Index Scan') return indexScan(node, keys)
  const inputs = ((node.Plans ?? []) as Document[])
    .map((plan) => stageOf(plan, keys))
    .filter((stage) => stage !== undefined)
  if (type === 'Bitmap Heap Scan') return withInputs('FETCH', inputs)
  const stage = STAGES[type]
  if (stage) return withInputs(stage, inputs)
  return inputs.length > 1 ? withInputs(type.toUpperCase().replaceAll(' ', '_'), inputs) : inputs[0]
}

/** The engine names its indexes in plans as MongoDB does. */
function indexScan(node: Document, keys: IndexKeys): Document {
  const name = String(node['Index Name'])
  const indexName = PRIMARY_KEY.test(name) ? '_id_' : name
  return { stage: 'IXSCAN', indexName, keyPattern: indexName === '_id_' ? { _id: 1 } : (keys.get(name) ?? {}) }
}

function withInputs(stage: string, inputs: Document[]): Document {
  if (inputs.length === 0) return { stage }
  return inputs.length === 1 ? { stage, inputStage: inputs[0] } : { stage, inputStages: inputs }
}

/** Documents the scans gave and threw away, all loops together. */
function scannedRows(node: Document): number {
  const isScan = /Scan$/.test(String(node['Node Type'])) && node['Relation Name'] !== undefined
  const loops = Number(node['Actual Loops'] ?? 1)
  const removed = Number(node['Rows Removed by Filter'] ?? 0) + Number(node['Rows Removed by Index Recheck'] ?? 0)
  const own = isScan ? (Number(node['Actual Rows'] ?? 0) + removed) * loops : 0
  return ((node.Plans ?? []) as Document[]).reduce((sum, plan) => sum + scannedRows(plan), own)
}
