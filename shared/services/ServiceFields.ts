import { z } from 'zod'
import { TeamId } from '#shared/ids/TeamId.ts'
import { LocalisedName } from '#shared/organisations/LocalisedName.ts'
import { Promised } from '#shared/promise/Promised.ts'

/** More than there are municipalities. */
const MOST_MUNICIPALITIES = 400
const MunicipalityCode = z.string().regex(/^\d{3}$/)

/** What an administrator says of a service of their organisation. */
export const ServiceFields = z.strictObject({
  name: LocalisedName,
  /** Empty: the whole country. */
  municipalities: z.array(MunicipalityCode).max(MOST_MUNICIPALITIES),
  /** null: as the organisation promises of all its services. */
  promised: Promised.nullable(),
  /** Whose queue takes what comes to it. */
  teamId: TeamId,
  /** Whether it takes new matters. */
  active: z.boolean(),
})
