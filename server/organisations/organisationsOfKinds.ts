import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { municipalityByCode } from '#shared/register/municipalityByCode.ts'
import type { Organisation } from './Organisation.ts'
import { OrganisationModel } from './organisationModel.ts'

/** Organisations of these kinds that serve a municipality; of none in particular, those that serve the whole country. */
export const organisationsOfKinds = async (
  kinds: readonly OrganisationKind[],
  municipality: string | null,
): Promise<Organisation[]> => {
  if (kinds.length === 0) return []
  const found = await OrganisationModel.find({ kind: { $in: kinds } } as object).lean<Organisation[]>()
  const region = municipality === null ? undefined : municipalityByCode.get(municipality)?.region
  return found.filter(({ area }) => {
    const everywhere = area.regions.length === 0 && area.municipalities.length === 0
    const here =
      area.regions.some((code) => code === region) || area.municipalities.some((code) => code === municipality)
    return everywhere || here
  })
}
