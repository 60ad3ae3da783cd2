import type { ApiError } from '../api/ApiError.ts'
import type { PersonProblems } from './PersonFields.tsx'

const FIELDS: readonly string[] = ['name', 'email', 'subject'] satisfies (keyof PersonProblems)[]

/** What the server refused of a person, at the fields where it was written. */
export const refusedPerson = (error: ApiError | null): PersonProblems =>
  Object.fromEntries(
    (error?.details ?? []).flatMap(({ field, problem }) => (FIELDS.includes(field) ? [[field, problem]] : [])),
  )
