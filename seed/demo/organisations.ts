import type { Organisation } from '#server/organisations/Organisation.ts'
import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { demoId } from './demoId.ts'

const everywhere = { regions: [], municipalities: [] }

const organisation = (
  key: string,
  kind: Organisation['kind'],
  area: Organisation['area'],
  [fi, sv, en]: [fi: string, sv: string, en: string],
): Organisation => ({ _id: demoId<OrganisationId>('org', key), kind, area, name: { fi, sv, en } })

/** The organisations of the demo, one of each kind that the law treats in its own way. Region 19 is Lapland. */
export const organisations = {
  lappi: organisation('LapinElinvoimakeskus', 'vitalityCentre', { regions: ['19'], municipalities: [] }, [
    'Lapin elinvoimakeskus',
    'Lapplands livskraftscentral',
    'Lapland Economic Development Centre',
  ]),
  rovaniemi: organisation('RovaniemenKaupunki', 'municipality', { regions: [], municipalities: ['698'] }, [
    'Rovaniemen kaupunki',
    'Rovaniemi stad',
    'City of Rovaniemi',
  ]),
  businessFinland: organisation('BusinessFinland', 'businessFinland', everywhere, [
    'Business Finland',
    'Business Finland',
    'Business Finland',
  ]),
  finnvera: organisation('Finnvera', 'finnvera', everywhere, ['Finnvera Oyj', 'Finnvera Abp', 'Finnvera plc']),
  kasvukonsultit: organisation('Kasvukonsultit', 'privateProvider', everywhere, [
    'Kasvukonsultit Oy',
    'Kasvukonsultit Oy',
    'Kasvukonsultit Oy',
  ]),
  vauhtipyora: organisation('Vauhtipyora', 'privateProvider', everywhere, [
    'Vauhtipyörä Oy',
    'Vauhtipyörä Oy',
    'Vauhtipyörä Oy',
  ]),
  uusyritys: organisation('Uusyrityskeskus', 'newEnterpriseAgency', { regions: ['19'], municipalities: [] }, [
    'Lapin Uusyrityskeskus',
    'Lapplands nyföretagarcentral',
    'Lapland New Enterprise Agency',
  ]),
  tyollisyysalue: organisation('Tyollisyysalue', 'employmentAuthority', { regions: [], municipalities: ['698'] }, [
    'Rovaniemen työllisyysalue',
    'Rovaniemi sysselsättningsområde',
    'Rovaniemi Employment Area',
  ]),
  keha: organisation('Keha', 'keha', everywhere, [
    'KEHA-keskus, Yritys-Suomi-puhelinpalvelu',
    'KEHA-centret, telefontjänsten FöretagsFinland',
    'KEHA Centre, Enterprise Finland telephone service',
  ]),
  ministry: organisation('Ministry', 'ministry', everywhere, [
    'Työ- ja elinkeinoministeriö',
    'Arbets- och näringsministeriet',
    'Ministry of Economic Affairs and Employment',
  ]),
  platform: organisation('Platform', 'platform', everywhere, [
    'Y-CRM:n ylläpito',
    'Y-CRM:s förvaltning',
    'Y-CRM platform management',
  ]),
} as const
