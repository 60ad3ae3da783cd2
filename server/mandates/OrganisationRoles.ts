import { z } from 'zod'

/**
 * A company for which a person may act, as Suomi.fi e-Authorizations answers (ypa, organizationRoles): its name, its
 * Y-tunnus, whether the register knows all of its roles, and the codes of the person's roles and mandates in it.
 */
export const OrganisationRoles = z.object({
  name: z.string(),
  identifier: z.string(),
  complete: z.boolean().default(true),
  roles: z.array(z.string()),
  /** When each role or mandate ends (ISO time), by its code. The bundled register tells it; where it is absent, none is known. */
  validTo: z.record(z.string(), z.iso.datetime()).optional(),
})
export type OrganisationRoles = z.infer<typeof OrganisationRoles>
