import type { DataClass } from './DataClass.ts'
import type { OrganisationKind } from './OrganisationKind.ts'
import { Permission } from './Permission.ts'

type Ceiling = {
  /** Classes beyond public data that it may store about a customer (Act 293/2017 4 §, 7 §, 7 a §). */
  stores: readonly DataClass[]
  /** Whether 10 § lets it see others' service and person data: the section 10 list. */
  section10: boolean
  /** Whether 7 a § lets it see others' state-aid data: aid and employment authorities. */
  seesAid: boolean
  /** The paragraph on which this rests, shown where roles are edited. */
  paragraph: string
  /** What a role in such an organisation may hold at most. */
  permissions: readonly Permission[]
}

const WITHOUT_CONTENTS = ['register.read', 'organisation.administer', 'figures.read'] as const
const SECTION_10_ONLY: readonly Permission[] = ['breakGlass.use', 'breakGlass.review']
const all = Permission.options
const beyond10 = all.filter((permission) => !SECTION_10_ONLY.includes(permission))

const onSection10List: Ceiling = {
  stores: ['service', 'person', 'own'],
  section10: true,
  seesAid: false,
  paragraph: '293/2017 4 §, 10 §',
  permissions: all,
}
const aidAuthority: Ceiling = {
  ...onSection10List,
  stores: ['service', 'person', 'aid', 'own'],
  seesAid: true,
  paragraph: '293/2017 4 §, 7 a §, 10 §',
}
const ownCustomers: Ceiling = {
  stores: ['service', 'person', 'aid', 'own'],
  section10: false,
  seesAid: true,
  paragraph: '293/2017 4 §, 7 a §',
  permissions: beyond10,
}
const ownRecords: Ceiling = {
  stores: ['service', 'person', 'own'],
  section10: false,
  seesAid: false,
  paragraph: '293/2017 4 §, 6 §',
  permissions: beyond10,
}
const noContents: Ceiling = {
  stores: [],
  section10: false,
  seesAid: false,
  paragraph: '293/2017 6 §',
  permissions: WITHOUT_CONTENTS,
}

/** What each kind of organisation may store and see at most; roles decide within it. Source: Act 293/2017, law.md's table. */
export const organisationKinds: Record<OrganisationKind, Ceiling> = {
  vitalityCentre: aidAuthority,
  // On the list of 10 §, but its roles hold no content permission: it steers by figures (6 §).
  ministry: { ...onSection10List, permissions: WITHOUT_CONTENTS },
  keha: onSection10List,
  businessFinland: aidAuthority,
  finnvera: aidAuthority,
  foodAuthority: aidAuthority,
  intermediateBody: aidAuthority,
  employmentAuthority: ownCustomers,
  municipality: ownCustomers,
  newEnterpriseAgency: ownRecords,
  chamber: ownRecords,
  privateProvider: ownRecords,
  // Stores nothing here; tells what it knows itself: its part of the path, and a customer that asks where a permit stands.
  otherAuthority: {
    ...noContents,
    paragraph: '293/2017 4 §',
    permissions: [...WITHOUT_CONTENTS, 'path.edit', 'permits.report'],
  },
  platform: noContents,
}
