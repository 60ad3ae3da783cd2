import type { Localised } from '#shared/texts/defineTexts.ts'
import { MUNICIPALITIES } from './municipalities.gen.ts'

export type Municipality = {
  /** Three digits. */
  code: string
  name: Localised
  /** Code of the region (maakunta), two digits. */
  region: string
  /** Code of the elinvoimakeskus, two digits. */
  vitalityCentre: string
  /** Code of the employment area (työllisyysalue), two digits. */
  employmentArea: string
}

/** The municipalities of 2026 by code. Former ones are not here: an old address may name them. */
export const municipalityByCode: ReadonlyMap<string, Municipality> = new Map(
  MUNICIPALITIES.map(([code, fi, sv, en, region, vitalityCentre, employmentArea]) => [
    code,
    { code, name: { fi, sv, en }, region, vitalityCentre, employmentArea },
  ]),
)
