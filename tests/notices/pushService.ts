import type { IncomingHttpHeaders } from 'node:http'
import { Agent, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { afterAll } from 'vitest'

type Received = { path: string; headers: IncomingHttpHeaders; body: Buffer }

/** A real push service of the test's own, by https on this machine: keeps what it is given, answers as it is told to. */
export const pushService = async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  const received: Received[] = []
  let status = 201
  const server = createServer({ key, cert }, async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
    response.writeHead(status, { location: 'https://127.0.0.1:1/elsewhere' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const host = `localhost:${(server.address() as AddressInfo).port}`
  return {
    host,
    agent: new Agent({ ca: cert }),
    received,
    answer(code: number) {
      status = code
    },
  }
}
