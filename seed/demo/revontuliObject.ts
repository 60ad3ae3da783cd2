import { revontuli } from './revontuli.ts'

const text = (fi: string, sv: string, en: string) => [
  { languageCode: '1', description: fi },
  { languageCode: '2', description: sv },
  { languageCode: '3', description: en },
]
const FOUNDED = '2023-03-12'
const MOVED = '2024-08-01'

const entry = (type: string, register: string, authority: string, descriptions: ReturnType<typeof text>) => ({
  type,
  register,
  authority,
  descriptions,
  registrationDate: FOUNDED,
})
const rovaniemi = [
  { city: 'ROVANIEMI', languageCode: '1', municipalityCode: revontuli.municipality },
  { city: 'ROVANIEMI', languageCode: '2', municipalityCode: revontuli.municipality },
]

/** The demo company as the PRH open data v3 would give it. */
export const revontuliObject = {
  businessId: { value: revontuli.businessId, registrationDate: FOUNDED, source: '3' },
  euId: { value: `FIFPRO.${revontuli.businessId}`, source: '1' },
  names: [
    { name: revontuli.name, type: '1', registrationDate: MOVED, version: 1, source: '1' },
    { name: 'Northern Lights Design', type: '2', registrationDate: MOVED, version: 1, source: '1' },
    { name: 'Revontulipaja', type: '3', registrationDate: MOVED, version: 1, source: '1' },
    { name: 'Oona Design Oy', type: '1', registrationDate: FOUNDED, endDate: MOVED, version: 2, source: '1' },
  ],
  mainBusinessLine: {
    type: '74120',
    typeCodeSet: 'TOIMI4',
    descriptions: text(
      'Graafinen suunnittelu ja visuaalinen viestintä',
      'Grafisk design och visuell kommunikation',
      'Graphic design and visual communication',
    ),
    registrationDate: '2026-01-01',
    source: '2',
  },
  website: { url: 'www.revontulidesign.example', registrationDate: MOVED, source: '0' },
  companyForms: [
    {
      type: '16',
      descriptions: text('Osakeyhtiö', 'Aktiebolag', 'Limited company'),
      registrationDate: FOUNDED,
      version: 1,
      source: '1',
    },
  ],
  companySituations: [],
  registeredEntries: [
    entry('1', '1', '2', text('Rekisterissä', 'Registrerad', 'Registered')),
    entry(
      '39',
      '5',
      '1',
      text('Ennakkoperintärekisterissä', 'Införd i förskottsuppbördsregistret', 'In the prepayment register'),
    ),
    entry('80', '6', '1', text('Alv-velvollinen', 'Momsskyldig', 'Liable to VAT')),
  ],
  addresses: [
    {
      type: 1,
      street: 'Rovakatu',
      buildingNumber: '12',
      entrance: 'B',
      apartmentNumber: '4',
      postCode: '96200',
      postOffices: rovaniemi,
      co: 'Oona Revontuli',
      registrationDate: MOVED,
      source: '0',
    },
    { type: 2, postOfficeBox: '88', postCode: '96201', postOffices: rovaniemi, registrationDate: MOVED, source: '0' },
  ],
  tradeRegisterStatus: '1',
  status: '2',
  registrationDate: FOUNDED,
  lastModified: `${MOVED}T08:15:00`,
}
