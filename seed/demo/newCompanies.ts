import { kaksoistahtiObject } from './kaksoistahtiObject.ts'

/**
 * Companies that founders of the demo have just got a number for: Meri's is in the register already, Pekka's comes there
 * later. Their numbers lie beyond those that the synthetic register takes, with true check digits.
 */
export const newCompanies = {
  meri: { businessId: '9984321-8', name: 'Meren Kahvipaahtimo Oy' },
  pekka: { businessId: '9983210-5', name: 'Pekan Puusepät Oy' },
} as const

const registrationDate = '2026-10-28'

/** Meri's company as the PRH open data v3 would give it; form, trade and address as of another demo company. */
export const MERI_OBJECT = {
  ...kaksoistahtiObject,
  businessId: { value: newCompanies.meri.businessId, registrationDate, source: '3' },
  euId: { value: `FIFPRO.${newCompanies.meri.businessId}`, source: '1' },
  names: [{ name: newCompanies.meri.name, type: '1', registrationDate, version: 1, source: '1' }],
  registrationDate,
  lastModified: `${registrationDate}T08:15:00`,
}
