/** A company in the making, as the register will tell of it; made up, with true check digits. */
export const paja = { businessId: '9023456-3', name: 'Perustajan Paja Oy' } as const

/** As the PRH open data v3 would give it. */
export const pajaObject = (given: { name?: string; businessId?: string; lastModified?: string } = {}) => {
  const { name = paja.name, businessId = paja.businessId, lastModified = '2026-02-01T10:00:00' } = given
  const registrationDate = '2026-01-15'
  return {
    businessId: { value: businessId, registrationDate, source: '3' },
    names: [{ name, type: '1', registrationDate, version: 1, source: '1' }],
    companyForms: [
      {
        type: '16',
        descriptions: [
          { languageCode: '1', description: 'Osakeyhtiö' },
          { languageCode: '2', description: 'Aktiebolag' },
          { languageCode: '3', description: 'Limited company' },
        ],
        registrationDate,
        version: 1,
        source: '1',
      },
    ],
    companySituations: [],
    registeredEntries: [],
    addresses: [],
    tradeRegisterStatus: '1',
    status: '2',
    registrationDate,
    lastModified,
  }
}
