import type { OrganisationRoles } from './OrganisationRoles.ts'

/** The register of mandates (Suomi.fi-valtuudet) as we ask it. */
export type MandateRegister = {
  /**
   * The companies for which a person may act now. `delegateId`: as the identity provider knows the person, never a
   * personal identity code. Throws RegisterUnreachable when there is no answer to rely on.
   */
  rolesOf(delegateId: string): Promise<OrganisationRoles[]>
}
