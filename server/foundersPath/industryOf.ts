import { TOL_2025 } from '#shared/register/industries.gen.ts'

const parents = new Map(TOL_2025.map(([code, parent]) => [code, parent]))

/** The section and division that a code of TOL 2025 means; undefined where there is no such code. */
export const industryOf = (code: string): { section: string; division: string | null } | undefined => {
  const parent = parents.get(code)
  if (parent === undefined) return undefined
  return parent === '' ? { section: code, division: null } : { section: parent, division: code }
}
