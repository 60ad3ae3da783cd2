import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

const BYTES = 16
const nonces = new WeakMap<ServerResponse, string>()

/** The nonce by which this answer's own <style> is allowed (Content-Security-Policy); the same whenever asked for one answer. */
export const styleNonce = (response: ServerResponse): string => {
  const made = nonces.get(response) ?? randomBytes(BYTES).toString('base64')
  nonces.set(response, made)
  return made
}
