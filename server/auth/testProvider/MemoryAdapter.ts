import type { Adapter, AdapterPayload } from 'oidc-provider'

/** More artefacts than a test provider ever has alive; the oldest is dropped first. */
const MOST = 2_000

type Kept = { payload: AdapterPayload; until: number }

const kept = new Map<string, Kept>()

/** Keeps what the test provider has under way in this process's memory: nothing of it outlives a start. */
export class MemoryAdapter implements Adapter {
  readonly #kind: string
  constructor(kind: string) {
    this.#kind = kind
  }

  #find(matches: (payload: AdapterPayload, id: string) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, until }] of kept) {
      const [kind, id] = key.split(' ')
      if (kind === this.#kind && until > Date.now() && matches(payload, id ?? '')) return payload
    }
    return undefined
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    kept.set(`${this.#kind} ${id}`, { payload, until: Date.now() + expiresIn * 1000 })
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest) kept.delete(oldest)
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = kept.get(`${this.#kind} ${id}`)
    return found && found.until > Date.now() ? found.payload : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#find((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#find((payload) => payload.userCode === userCode)
  }

  async consume(id: string): Promise<void> {
    const found = await this.find(id)
    if (found) found.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    kept.delete(`${this.#kind} ${id}`)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
  }
}
