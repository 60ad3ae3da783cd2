import type { Response } from 'express'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'

/** Send an answer as a file to keep: never shown by the browser in our name, whatever it holds. */
export const sendFile = (
  response: Response,
  { type, name }: Exclude<NonNullable<Endpoint['file']>, 'stored'>,
  answer: unknown,
): void => {
  response.set({
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-type': `${type}; charset=utf-8`,
  })
  response.send(type === 'application/json' ? JSON.stringify(answer, null, 2) : String(answer))
}
