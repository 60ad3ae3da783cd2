import type { ApiError } from '../../api/ApiError.ts'

/** Refusals that are about one field. */
const FIELDS: Readonly<Record<string, string>> = {
  'path.step_circle': 'dependsOn',
  'path.step_unknown': 'dependsOn',
  'path.industry_unknown': 'industries',
  'path.organisation_unknown': 'ownerId',
}

/** What the server found wrong, by the name of the field where it is about one. */
export const problemsByServer = (failure: ApiError | null): Record<string, string> => {
  if (!failure) return {}
  const field = FIELDS[failure.code]
  if (field) return { [field]: failure.message }
  return Object.fromEntries(failure.details.map((detail) => [detail.field, detail.problem]))
}
