import type { Request } from 'express'
import type { z } from 'zod'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { InputOf } from '#shared/contracts/InputOf.ts'
import type { Language } from '#shared/languages/Language.ts'
import { languageOf } from './languageOf.ts'
import { problemOf } from './problemOf.ts'
import { Refusal } from './Refusal.ts'

type Problem = { field: string; problem: string }

const problemsOf = (part: string, error: z.ZodError, language: Language): Problem[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].join('.'),
          problem: problemOf('unknown_field', language),
        }))
      : [{ field: issue.path.join('.') || part, problem: problemOf(issue, language) }],
  )

const versionOf = (request: Request): { version: number } => {
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(request.get('if-match') ?? '')
  if (!match) throw new Refusal('request.version_missing')
  return { version: Number(match[1]) }
}

/** Check the request by its contract. Every wrong field is named in one answer (400). */
export const parseInput = <E extends Endpoint>(endpoint: E, request: Request): InputOf<E> & object => {
  const problems: Problem[] = []
  const parse = (part: 'body' | 'query' | 'params', value: unknown): object => {
    const schema = endpoint[part]
    if (!schema) {
      const stray = part === 'params' ? [] : Object.keys(value ?? {})
      problems.push(...stray.map((field) => ({ field, problem: problemOf('unknown_field', languageOf(request)) })))
      return {}
    }
    const result = schema.safeParse(value ?? {})
    if (result.success) return result.data
    problems.push(...problemsOf(part, result.error, languageOf(request)))
    return {}
  }
  // Params last: a body must not override the path.
  const input = {
    ...parse('body', request.body),
    ...parse('query', request.query),
    ...parse('params', request.params),
  }
  const [first] = problems
  if (first) throw new Refusal('request.invalid', { values: first, fields: problems })
  return { ...input, ...(endpoint.versioned ? versionOf(request) : {}) } as InputOf<E> & object
}
