import type { z } from 'zod'
import type { Endpoint } from './Endpoint.ts'

type Part<E, K extends string> = E extends Record<K, infer S extends z.ZodObject> ? z.output<S> : unknown
type Version<E> = E extends { versioned: true } ? { version: number } : unknown

/** What a handler receives: params, query and body in one object, params last so that a body can't override the path. */
export type InputOf<E extends Endpoint> = Part<E, 'body'> & Part<E, 'query'> & Part<E, 'params'> & Version<E>
