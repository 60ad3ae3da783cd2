import { TEST_PROVIDER, type User } from '#server/organisations/User.ts'
import type { StandardRole } from '#shared/access/standardRoles.ts'
import { demoUserId } from './demoUserId.ts'
import { organisations } from './organisations.ts'

const person = (
  username: string,
  name: string,
  roleId: StandardRole,
  organisation: keyof typeof organisations | null,
): User => ({
  _id: demoUserId(username),
  name,
  roleId,
  organisationId: organisation ? organisations[organisation]._id : null,
  identity: { provider: TEST_PROVIDER, subject: username },
  // Professionals have an address at work; a customer's is among the customer's own contact details.
  ...(organisation ? { email: `${username}@demo.example` } : {}),
})

/** Who can sign in to the demo, by their names at the bundled test identity provider. The people are made up. */
export const people: User[] = [
  person('adviser.lappi', 'Aino Lappalainen', 'adviser', 'lappi'),
  person('adviser.rovaniemi', 'Risto Ounasvaara', 'adviser', 'rovaniemi'),
  person('adviser.businessfinland', 'Birgitta Forsman', 'adviser', 'businessFinland'),
  person('adviser.finnvera', 'Veera Finne', 'adviser', 'finnvera'),
  person('adviser.private', 'Kasper Kasvu', 'adviser', 'kasvukonsultit'),
  person('owner.revontuli', 'Oona Revontuli', 'customer', null),
  person('accountant.revontuli', 'Tilda Taseinen', 'customer', null),
  person('founder', 'Pekka Perustaja', 'customer', null),
  person('founder.second', 'Meri Alanko', 'customer', null),
  person('phone.keha', 'Pirkko Puhelin', 'phoneAgent', 'keha'),
  person('admin.rovaniemi', 'Helena Hallinto', 'administrator', 'rovaniemi'),
  person('platform.manager', 'Matias Alusta', 'platformManager', 'platform'),
  person('ministry.tem', 'Marketta Ministeri', 'ministry', 'ministry'),
  person('lead.lappi', 'Tuomas Tunturi', 'teamLead', 'lappi'),
  person('manager.lappi', 'Johanna Jokela', 'manager', 'lappi'),
  person('admin.lappi', 'Pertti Pääkäyttäjä', 'administrator', 'lappi'),
  person('system.lappi', 'Lapin asianhallinta', 'integration', 'lappi'),
  person('lead.keha', 'Kerttu Keskus', 'teamLead', 'keha'),
  person('adviser.second', 'Viivi Vauhti', 'adviser', 'vauhtipyora'),
  person('adviser.newenterprise', 'Uuno Uusi', 'adviser', 'uusyritys'),
  person('adviser.employment', 'Taimi Työ', 'adviser', 'tyollisyysalue'),
  person('rep.first', 'Eero Edustaja', 'customer', null),
  person('rep.second', 'Saara Seppälä', 'customer', null),
  person('adviser.accountant', 'Otso Osakas', 'adviser', 'uusyritys'),
  person('accountant.two', 'Laila Laskunen', 'customer', null),
  person('editor.keha', 'Sanna Sisältö', 'contentEditor', 'keha'),
]
