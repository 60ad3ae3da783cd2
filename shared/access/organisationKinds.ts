import type { DataClass } from './DataClass.ts'
import type { OrganisationKind } from './OrganisationKind.ts'

type Ceiling = {
  /** Classes it may store about a customer (Act 293/2017 4 §, 7 §, 7 a §). */
  stores: readonly DataClass[]
  /** Whether 10 § lets it see others' service and person data: the section 10 list. */
  section10: boolean
}

const onSection10List: Ceiling = { stores: ['service', 'person', 'aid', 'own'], section10: true }
const ownCustomers: Ceiling = { stores: ['service', 'person', 'aid', 'own'], section10: false }
const ownRecords: Ceiling = { stores: ['service', 'person', 'own'], section10: false }

/** What each kind of organisation may store and see at most; roles decide within it. Source: Act 293/2017 4 § and 10 §. */
export const organisationKinds: Record<OrganisationKind, Ceiling> = {
  vitalityCentre: onSection10List,
  ministry: onSection10List,
  keha: onSection10List,
  businessFinland: onSection10List,
  finnvera: onSection10List,
  foodAuthority: onSection10List,
  intermediateBody: onSection10List,
  employmentAuthority: ownCustomers,
  municipality: ownCustomers,
  newEnterpriseAgency: ownRecords,
  chamber: ownRecords,
  privateProvider: ownRecords,
  otherAuthority: { stores: [], section10: false },
  // 6 §: who keeps the system sound may not dispose of or disclose data.
  platform: { stores: [], section10: false },
}
