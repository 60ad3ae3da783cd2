import type { Request, Response, Router } from 'express'
import type { Context } from '#server/access/Context.ts'
import { commitReads } from '#server/access/commitReads.ts'
import { discardBytes } from '#server/database/bytes/discardBytes.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { StoredFile } from '#shared/contracts/StoredFile.ts'
import { chargeRequest } from './chargeRequest.ts'
import type { Handler } from './Handler.ts'
import { parseInput } from './parseInput.ts'
import { Refusal } from './Refusal.ts'
import { sendFile } from './sendFile.ts'
import { sendStoredFile } from './sendStoredFile.ts'
import { receiveUpload } from './uploads/receiveUpload.ts'
import { storeUpload } from './uploads/storeUpload.ts'
import { writeOnce } from './writeOnce.ts'

const versionOf = (answer: unknown): number | undefined =>
  typeof answer === 'object' && answer !== null && 'version' in answer ? Number(answer.version) : undefined

type Asked = { request: Request; response: Response; context: Context }

/** A contract that takes a file: it is received, checked and stored before the transaction, and its content is part of what was asked. */
const takeFile = async <E extends Endpoint>(
  endpoint: E,
  handler: Handler<E>,
  { request, response, context }: Asked,
) => {
  if (!endpoint.upload || request.is('application/json')) throw new Refusal('request.media_type')
  const received = await receiveUpload(request, response, endpoint.upload, context.actor.userId)
  const input = parseInput(endpoint, request)
  const file = await storeUpload(received, context.language)
  const { name, sha256 } = file
  const asked = { ...input, file: { name, sha256 } }
  return writeOnce(context, request.get('idempotency-key') ?? '', asked, async () =>
    endpoint.response.parse(await handler(context, { ...input, file } as Parameters<Handler<E>>[1])),
  ).catch(async (error) => {
    // Whatever else it was, the transaction may have been committed: then the sweep decides.
    if (error instanceof Refusal) await discardBytes(file.bytesId)
    throw error
  })
}

const carryOut = async <E extends Endpoint>(endpoint: E, handler: Handler<E>, asked: Asked) => {
  const { request, context } = asked
  if (endpoint.upload || request.is('multipart/form-data')) return takeFile(endpoint, handler, asked)
  const input = parseInput(endpoint, request) as Parameters<Handler<E>>[1] & object
  // The answer is parsed too: what a presenter did not name cannot leave.
  const answer = async () => endpoint.response.parse(await handler(context, input))
  if (endpoint.method !== 'get' && !endpoint.transient) {
    return writeOnce(context, request.get('idempotency-key') ?? '', input, answer)
  }
  const read = await answer()
  if (context) await commitReads(context)
  return read
}

/** A refusal that shows the record as it now is (412) is an answer too: it leaves after its read-log entry. */
const logRefused = async (context: Context | null, error: unknown): Promise<never> => {
  if (context && error instanceof Refusal && error.details.current !== undefined) await commitReads(context)
  throw error
}

/** Serve a contract: who asks (401), what they ask (400), the use case, the read log, the answer. */
export const serve = <E extends Endpoint>(
  router: Router,
  operation: string,
  endpoint: E,
  handler: Handler<E>,
): void => {
  router[endpoint.method](endpoint.path, async (request: Request, response: Response) => {
    const context = await request.contextOf(operation)
    if (!context && endpoint.audience === 'signedIn') throw new Refusal('session.missing')
    if (context) chargeRequest(request, context.actor, endpoint.cost ?? 1)
    const answer = await carryOut(endpoint, handler, { request, response, context: context as Context }).catch(
      (error) => logRefused(context, error),
    )
    // Too late: answerInTime has said so.
    if (response.headersSent) return
    if (endpoint.file === 'stored') {
      await sendStoredFile(response, answer as StoredFile)
      return
    }
    if (endpoint.file) {
      sendFile(response, endpoint.file, answer)
      return
    }
    const version = versionOf(answer)
    if (version !== undefined) response.set('etag', `"${version}"`)
    response.set('cache-control', 'no-store').json(answer)
  })
}
