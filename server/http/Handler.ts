import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { StoredUpload } from './uploads/StoredUpload.ts'

type Upload<E extends Endpoint> = E extends { upload: object } ? { file: StoredUpload } : unknown

/** A use case: load, check, change, record, return. It knows no HTTP. */
export type Handler<E extends Endpoint> = (
  context: Context,
  input: InputOf<E> & Upload<E>,
) => Promise<z.input<E['response']>>
