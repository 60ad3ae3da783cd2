import type { Request, Response } from 'express'
import multer from 'multer'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { isFromThisMachine } from '../isFromThisMachine.ts'
import { Refusal } from '../Refusal.ts'
import type { ReceivedFile } from './ReceivedFile.ts'

/** Files that one account may be sending at once, and all together in this process: they are held in memory until scanned. */
const MOST_OF_ACCOUNT = 3
const MOST_TOGETHER = 12
/** Seconds after which who was one too many may come again. */
const COME_AGAIN = 5
/** What a multipart body has beside the file: headers, boundaries (bytes). */
const AROUND = 10_000

const megabytesOf = (bytes: number): number => Math.floor(bytes / 1_000_000)

const tooLarge = (limit: number) =>
  new Refusal('upload.too_large', {
    values: { megabytes: megabytesOf(limit) },
    fields: [{ field: 'file', problem: `> ${megabytesOf(limit)} MB` }],
  })

const underWay = new Map<string, number>()
const change = (userId: string, by: 1 | -1): void => {
  const count = (underWay.get(userId) ?? 0) + by
  if (count === 0) underWay.delete(userId)
  else underWay.set(userId, count)
}

/** Requests made on this machine itself are not counted by account, as in limitRequests. */
const takeTurn = (request: Request, userId: string): (() => void) => {
  const together = [...underWay.values()].reduce((sum, count) => sum + count, 0)
  const ofAccount = isFromThisMachine(request) ? 0 : (underWay.get(userId) ?? 0)
  if (ofAccount >= MOST_OF_ACCOUNT || together >= MOST_TOGETHER)
    throw new Refusal('request.too_many', { values: { seconds: COME_AGAIN } })
  change(userId, 1)
  return () => change(userId, -1)
}

const refusalFor = (error: unknown, limit: number): Refusal => {
  const code = error instanceof multer.MulterError ? error.code : ''
  return code === 'LIMIT_FILE_SIZE' ? tooLarge(limit) : new Refusal('upload.broken')
}

/**
 * The one file of a multipart body, in the field `file`; other fields go into the body, where parseInput names those that
 * the contract does not know. Null: none came. What says beforehand that it is too large is not read at all.
 */
export const receiveUpload = async (
  request: Request,
  response: Response,
  { maxBytes }: NonNullable<Endpoint['upload']>,
  userId: string,
): Promise<ReceivedFile | null> => {
  if (!request.is('multipart/form-data')) return null
  if (Number(request.get('content-length') ?? 0) > maxBytes + AROUND) {
    response.set('connection', 'close')
    throw tooLarge(maxBytes)
  }
  const endTurn = takeTurn(request, userId)
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 2, fields: 10, fieldSize: AROUND, parts: 12, headerPairs: 20 },
    // Browsers write names in the page's own encoding.
    defParamCharset: 'utf8',
  }).any()
  try {
    await new Promise<void>((resolve, reject) =>
      receive(request, response, (error: unknown) => (error ? reject(refusalFor(error, maxBytes)) : resolve())),
    )
  } finally {
    endTurn()
  }
  const files = (request.files ?? []) as Express.Multer.File[]
  const [file] = files.filter(({ fieldname }) => fieldname === 'file')
  const others = files.filter((one) => one !== file)
  request.body = { ...request.body, ...Object.fromEntries(others.map(({ fieldname }) => [fieldname, true])) }
  return file ? { name: file.originalname, bytes: file.buffer } : null
}
