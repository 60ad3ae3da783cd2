import type { Mandate } from './Mandate.ts'

/**
 * The register's codes of roles and mandates, and the capacity that each gives here, the strongest first. Roles come from
 * the trade register (ELI a sole trader, NIMKO who signs for the company alone, TJ its managing director); the rest are
 * mandates that the company itself gives, under the codes agreed with the register when Y-CRM joins it. A code that is not
 * here gives nothing.
 */
export const ROLE_CODES: readonly { code: string; capacity: Mandate['capacity'] }[] = [
  { code: 'ELI', capacity: 'owner' },
  { code: 'OMISTAJA', capacity: 'owner' },
  { code: 'NIMKO', capacity: 'representative' },
  { code: 'TJ', capacity: 'representative' },
  { code: 'NIMKO_YHDESSA', capacity: 'jointRepresentative' },
  { code: 'TALOUSHALLINTO', capacity: 'accountant' },
]
