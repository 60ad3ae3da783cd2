import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'

/** The kind of organisation that keeps the whole path. */
export const PATH_KEEPER: OrganisationKind = 'keha'
