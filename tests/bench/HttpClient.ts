import { Agent, request } from 'node:http'

type Question = { method?: string; path: string; headers: Record<string, string>; body?: string }

/** A lean HTTP client on open connections: what measures must not itself be the load. */
export class HttpClient {
  readonly #agent: Agent
  readonly #base: URL

  constructor(baseUrl: string, connections = 1) {
    this.#base = new URL(baseUrl)
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** The body of a 200; anything else is an error that shows it: a bench that is refused measures nothing. */
  send({ method = 'GET', path, headers, body }: Question): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#base
      const asked = request({ hostname, port, method, path, headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(chunks)
          if (answer.statusCode === 200) resolve(text)
          else reject(new Error(`${method} ${path} answered ${answer.statusCode}: ${text.toString().slice(0, 300)}`))
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
