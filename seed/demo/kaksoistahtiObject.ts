import { kaksoistahti } from './kaksoistahti.ts'
import { revontuliObject } from './revontuliObject.ts'

const FOUNDED = '2021-05-04'
const { companyForms, registeredEntries, mainBusinessLine } = revontuliObject

/** The jointly signed demo company as the PRH open data v3 would give it; form and trade as of the other demo company. */
export const kaksoistahtiObject = {
  businessId: { value: kaksoistahti.businessId, registrationDate: FOUNDED, source: '3' },
  euId: { value: `FIFPRO.${kaksoistahti.businessId}`, source: '1' },
  names: [{ name: kaksoistahti.name, type: '1', registrationDate: FOUNDED, version: 1, source: '1' }],
  mainBusinessLine,
  companyForms,
  companySituations: [],
  registeredEntries,
  addresses: [
    {
      type: 1,
      street: 'Koskikatu',
      buildingNumber: '27',
      postCode: '96100',
      postOffices: revontuliObject.addresses[0]?.postOffices ?? [],
      registrationDate: FOUNDED,
      source: '0',
    },
  ],
  tradeRegisterStatus: '1',
  status: '2',
  registrationDate: FOUNDED,
  lastModified: `${FOUNDED}T08:15:00`,
}
