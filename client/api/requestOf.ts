import type { Endpoint } from '#shared/contracts/Endpoint.ts'

type Fields = Record<string, unknown>

const pick = (input: Fields, schema: Endpoint['body']): Fields =>
  Object.fromEntries(
    Object.keys(schema?.shape ?? {}).flatMap((key) => (input[key] === undefined ? [] : [[key, input[key]]])),
  )

const pathOf = (endpoint: Endpoint, input: Fields): string =>
  endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))

/** The address and the request of a call by its contract: each field of the input goes to the part that names it. */
export const requestOf = (
  endpoint: Endpoint,
  input: Fields,
): { url: string; init: RequestInit & { headers: Headers } } => {
  const query = new URLSearchParams(pick(input, endpoint.query) as Record<string, string>).toString()
  const headers = new Headers({ accept: 'application/json' })
  const init: RequestInit & { headers: Headers } = { method: endpoint.method.toUpperCase(), headers }
  if (endpoint.body) {
    headers.set('content-type', 'application/json')
    init.body = JSON.stringify(pick(input, endpoint.body))
  }
  if (endpoint.versioned) headers.set('if-match', `"${input.version}"`)
  return { url: pathOf(endpoint, input) + (query ? `?${query}` : ''), init }
}
