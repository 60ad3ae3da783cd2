import { Refusal } from '#server/http/Refusal.ts'
import { municipalityByCode } from '#shared/register/municipalityByCode.ts'

/** The codes once each, in their order; one that no municipality has is service.unknown_municipality (400). */
export const checkMunicipalities = (codes: readonly string[]): string[] => {
  const unknown = codes.find((code) => !municipalityByCode.has(code))
  if (unknown) throw new Refusal('service.unknown_municipality', { values: { code: unknown } })
  return [...new Set(codes)].sort()
}
