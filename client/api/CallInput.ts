import type { z } from 'zod'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'

type Part<E, K extends string> = E extends Record<K, infer S extends z.ZodObject> ? z.input<S> : unknown
type Version<E> = E extends { versioned: true } ? { version: number } : unknown

/** What a caller gives: params, query and body of the contract in one object, before parsing. */
export type CallInput<E extends Endpoint> = Part<E, 'body'> & Part<E, 'query'> & Part<E, 'params'> & Version<E>
