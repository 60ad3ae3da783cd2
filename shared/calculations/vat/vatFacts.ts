/**
 * Finland's VAT as data: what the law says from which month on. A change of the law is a line here and a new day of
 * checking; months before the first line take the first.
 */
export const vatFacts = {
  rates: [
    {
      from: '2025-01',
      percent: { standard: '25.5', reduced: '14', lowest: '10' },
      source: 'Arvonlisäverolaki 1501/1993 84, 85 ja 85 a §, HE 61/2024 vp ja HE 141/2024 vp',
      url: 'https://www.eduskunta.fi/valtiopaivaasiakirjat/HE+141/2024',
    },
    {
      from: '2026-01',
      percent: { standard: '25.5', reduced: '13.5', lowest: '10' },
      source: 'Arvonlisäverolaki 1501/1993 84, 85 ja 85 a §, HE 93/2025 vp, voimaan 1.1.2026',
      url: 'https://www.eduskunta.fi/valtiopaivaasiakirjat/HE+93/2025',
    },
  ],
  /** The VAT of a month is due on the 12th of the second month after it: Tax Administration, reporting and paying. */
  settledAfterMonths: 2,
  settlementSource:
    'https://www.vero.fi/yritykset-ja-yhteisot/ilmoittaminen-ja-maksaminen/omaaloitteiset-verot/määräpäivät/',
  /** The most turnover in a calendar year without registration: VAT Act 3 §, Tax Administration VH/1581/00.01.00/2024. */
  smallBusinessTurnover: '20000',
  smallBusinessSource: 'https://vero.fi/syventavat-vero-ohjeet/ohje-hakusivu/48658/arvonlisaveroton-vahainen-toiminta',
  checkedOn: '2026-11-27',
} as const
