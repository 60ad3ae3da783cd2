import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import { ApiError } from './ApiError.ts'
import type { CallInput } from './CallInput.ts'
import { goToSignIn } from './goToSignIn.ts'
import { requestOf } from './requestOf.ts'

type Upload = {
  file: File
  /** Idempotency-Key; a retry must send the same. */
  key: string
  /** How much of the file has left, from 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

const UNAUTHORIZED = 401

const bodyOf = (answer: XMLHttpRequest) => {
  try {
    return JSON.parse(answer.responseText)
  } catch {
    return undefined
  }
}

/**
 * Send a file to an endpoint that takes one. By XMLHttpRequest, since fetch does not tell how much has left. Throws ApiError,
 * also when `signal` stops it.
 */
export const uploadFile = <E extends Endpoint & { upload: object }>(
  endpoint: E,
  input: CallInput<E>,
  { file, key, onProgress, signal }: Upload,
): Promise<OutputOf<E>> =>
  new Promise((resolve, reject) => {
    const { url, init } = requestOf(endpoint, input as Record<string, unknown>)
    const request = new XMLHttpRequest()
    const failed = () => reject(new ApiError(0, { code: 'network.failed' }))
    request.open('POST', url)
    for (const [name, value] of init.headers) request.setRequestHeader(name, value)
    request.setRequestHeader('accept-language', currentLanguage())
    request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const body = bodyOf(request)
      if (request.status >= 200 && request.status < 300) return resolve(body)
      if (request.status === UNAUTHORIZED) goToSignIn('ended')
      return reject(new ApiError(request.status, body?.error ?? { code: 'server.failed' }))
    }
    request.onerror = failed
    request.onabort = failed
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
