import { nanoid } from 'nanoid'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import { ApiError } from './ApiError.ts'
import type { CallInput } from './CallInput.ts'
import { requestOf } from './requestOf.ts'

export type CallOptions = {
  signal?: AbortSignal
  /** Idempotency-Key of a write; one of its own when left out. A retry must send the same. */
  key?: string
}

const errorOf = async (answer: Response): Promise<ApiError> => {
  const body = await answer.json().catch(() => undefined)
  return new ApiError(answer.status, body?.error ?? { code: 'server.failed' })
}

/** Call an endpoint by its contract. The types are the contract's: the server has parsed the answer. Throws ApiError. */
export const call = async <E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  { signal, key }: CallOptions = {},
): Promise<OutputOf<E>> => {
  const { url, init } = requestOf(endpoint, input as Record<string, unknown>)
  init.headers.set('accept-language', currentLanguage())
  if (endpoint.method !== 'get') init.headers.set('idempotency-key', key ?? nanoid())
  const answer = await fetch(url, { ...init, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ApiError(0, { code: 'network.failed' })
  })
  if (!answer.ok) throw await errorOf(answer)
  return answer.json()
}
