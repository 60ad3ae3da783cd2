import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { lines } from './lines.ts'
import type { World } from './World.ts'

export type Ask = {
  contract: string
  method: string
  path: string
  body?: unknown
  /** A file to send instead of a body. */
  file?: { name: string; text: string }
  version?: number
  idempotent: boolean
  /** A record under another customer than its own. */
  crossed?: boolean
}

type Named = World['named'][string][number]
type Path = { path: string; crossed: boolean; version?: number }

/** Every way in which a path can be filled: each record with its own customer, and one with every other's (IDOR). The record is the last that the path names. */
const pathsOf = (path: string, world: World): Path[] => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const fill = (values: Record<string, string>, crossed = false): Path => ({
    path: path.replaceAll(/:(\w+)/g, (_mark, name: string) => values[name] ?? name),
    crossed,
  })
  const record = names.findLast((name) => name !== 'customerId')
  if (!record)
    return names.length === 0 ? [fill({})] : Object.values(world.customers).map((customerId) => fill({ customerId }))
  const known = namedIn(world, record, path)
  const around = names.filter((name) => name !== 'customerId' && name !== record)
  const others = Object.fromEntries(around.map((name) => [name, namedIn(world, name, path)]))
  const firsts = Object.fromEntries(Object.entries(others).map(([name, [one]]) => [name, one?.id ?? '']))
  const valuesOf = ({ customer, id, beside }: Named) => ({
    ...firsts,
    ...beside,
    ...{ [record]: id, customerId: world.customers[customer ?? 'revontuli'] ?? '' },
  })
  const own = sampled(known).map((one) => ({ ...fill(valuesOf(one)), ...versionOf(one) }))
  const [first] = known
  if (names.length === 1 || !first) return own
  // A record of no customer (a business ID) is asked with each of them, and is no one's more than another's.
  const customers = names.includes('customerId') ? Object.entries(world.customers) : []
  const strange = customers.filter(([customer]) => customer !== (first.customer ?? 'revontuli'))
  const beside = around.flatMap((name) =>
    (others[name] ?? [])
      .filter(({ id }) => id !== first.beside?.[name])
      .slice(-STRANGE)
      .map(({ id }) => ({ [name]: id })),
  )
  const elsewhere = [
    ...strange.map(([, customerId]) => fill({ ...valuesOf(first), customerId }, first.customer !== null)),
    ...beside.map((other) => fill({ ...valuesOf(first), ...other }, true)),
  ]
  return [...own, ...elsewhere.map((one) => ({ ...one, ...versionOf(first) }))]
}

const versionOf = ({ version }: Named): { version?: number } => (version === undefined ? {} : { version })

const namedIn = (world: World, name: string, path: string): Named[] => {
  const known = world.named[name] ?? []
  if (known.length === 0) throw new Error(`The world has no ${name}: add one, so that ${path} can be asked`)
  return known
}

/** Under so many others than its own a record is asked: the last ones, with which no record of the first has to do. */
const STRANGE = 3

/** Of many records of one kind, as many as show every class and owner. */
const MOST = 20
const sampled = <T>(records: T[]): T[] => {
  const step = Math.max(1, records.length / MOST)
  return records.filter((_record, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
}

/** Everything that is asked of one contract. */
export const asksOf = (contract: string, world: World): Ask[] => {
  const endpoint: Endpoint = contracts[contract as keyof typeof contracts]
  const line = lines[contract]
  if (!line) throw new Error(`Add a line for ${contract} to tests/canary/lines.ts: how it is asked`)
  if (line.apart) return []
  const common = { contract, method: endpoint.method.toUpperCase(), idempotent: endpoint.method !== 'get' }
  const bodies = line.bodies?.(world) ?? [undefined]
  return pathsOf(endpoint.path, world).flatMap(({ path, crossed, version = 1 }) =>
    (line.queries ?? ['']).flatMap((query) =>
      bodies.map(
        (body): Ask => ({
          ...common,
          ...(endpoint.versioned ? { version: line.version ?? version } : {}),
          crossed,
          path: query ? `${path}?${query}` : path,
          ...(body === undefined ? {} : { body }),
          ...(line.file ? { file: line.file } : {}),
        }),
      ),
    ),
  )
}
