import type { Localised } from '#shared/texts/defineTexts.ts'

/** Who helps with a step of the path, and who keeps its content: kinds of service where each area has its own. */
export const whoHelps = {
  newEnterprise: { fi: 'Uusyrityskeskus', sv: 'Nyföretagarcentralen', en: 'New Enterprise Agency' },
  municipality: { fi: 'Kunnan yrityspalvelut', sv: 'Kommunens företagstjänster', en: 'Municipal business services' },
  foodControl: { fi: 'Kunnan elintarvikevalvonta', sv: 'Kommunens livsmedelstillsyn', en: 'Municipal food control' },
  healthProtection: { fi: 'Kunnan terveydensuojelu', sv: 'Kommunens hälsoskydd', en: 'Municipal health protection' },
  buildingControl: { fi: 'Kunnan rakennusvalvonta', sv: 'Kommunens byggnadstillsyn', en: 'Municipal building control' },
  vitality: { fi: 'Elinvoimakeskus', sv: 'Livskraftscentralen', en: 'Economic Development Centre' },
  employment: { fi: 'Työllisyysalue', sv: 'Sysselsättningsområdet', en: 'Employment area' },
  keha: { fi: 'KEHA-keskus', sv: 'KEHA-centret', en: 'KEHA Centre' },
  prh: {
    fi: 'Patentti- ja rekisterihallitus (PRH)',
    sv: 'Patent- och registerstyrelsen (PRS)',
    en: 'Finnish Patent and Registration Office (PRH)',
  },
  vero: { fi: 'Verohallinto', sv: 'Skatteförvaltningen', en: 'Tax Administration' },
  finnvera: { fi: 'Finnvera', sv: 'Finnvera', en: 'Finnvera' },
  businessFinland: { fi: 'Business Finland', sv: 'Business Finland', en: 'Business Finland' },
  lvv: { fi: 'Lupa- ja valvontavirasto', sv: 'Tillstånds- och tillsynsverket', en: 'Finnish Supervisory Agency' },
  foodAuthority: { fi: 'Ruokavirasto', sv: 'Livsmedelsverket', en: 'Finnish Food Authority' },
  tukes: {
    fi: 'Turvallisuus- ja kemikaalivirasto (Tukes)',
    sv: 'Säkerhets- och kemikalieverket (Tukes)',
    en: 'Finnish Safety and Chemicals Agency (Tukes)',
  },
  traficom: {
    fi: 'Liikenne- ja viestintävirasto Traficom',
    sv: 'Transport- och kommunikationsverket Traficom',
    en: 'Finnish Transport and Communications Agency Traficom',
  },
  policeBoard: { fi: 'Poliisihallitus', sv: 'Polisstyrelsen', en: 'National Police Board' },
  dataProtection: {
    fi: 'Tietosuojavaltuutetun toimisto',
    sv: 'Dataombudsmannens byrå',
    en: 'Office of the Data Protection Ombudsman',
  },
  pensionCentre: { fi: 'Eläketurvakeskus', sv: 'Pensionsskyddscentralen', en: 'Finnish Centre for Pensions' },
  pensionInsurer: {
    fi: 'Työeläkevakuuttaja',
    sv: 'Arbetspensionsförsäkraren',
    en: 'Earnings-related pension provider',
  },
  insurer: { fi: 'Vakuutusyhtiö', sv: 'Försäkringsbolaget', en: 'Insurance company' },
  bank: { fi: 'Pankki', sv: 'Banken', en: 'Bank' },
  accountant: { fi: 'Tilitoimisto', sv: 'Bokföringsbyrån', en: 'Accounting firm' },
  chamber: { fi: 'Kauppakamari', sv: 'Handelskammaren', en: 'Chamber of commerce' },
} satisfies Record<string, Localised>
