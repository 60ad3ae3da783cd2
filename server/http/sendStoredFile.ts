import { pipeline } from 'node:stream/promises'
import { create as contentDisposition } from 'content-disposition'
import type { Response } from 'express'
import type { StoredFile } from '#shared/contracts/StoredFile.ts'

/**
 * Send a stored file as it is, to be kept: under its own name (RFC 6266, other letters by RFC 5987), never shown by the
 * browser in our name, whatever it holds. A reader who goes away, or bytes that fail half way, end the connection: what has
 * come is seen to be less than its length says.
 */
export const sendStoredFile = async (response: Response, { name, media, size, bytes }: StoredFile): Promise<void> => {
  response.set({
    'cache-control': 'no-store',
    'content-disposition': contentDisposition(name),
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-type': media.startsWith('text/') ? `${media}; charset=utf-8` : media,
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
  if (response.req.method === 'HEAD') {
    response.end()
    return
  }
  await pipeline(bytes, response).catch(() => {})
}
