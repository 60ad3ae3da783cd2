import type { PathLink } from '#shared/foundersPath/PathLink.ts'

/** Authorities' own pages; mostly front pages, as these last and open in the reader's language. */
export const officialLinks = {
  ytj: {
    url: 'https://www.ytj.fi',
    label: {
      fi: 'Yritys- ja yhteisötietojärjestelmä: ytj.fi',
      sv: 'Företags- och organisationsdatasystemet: ytj.fi',
      en: 'Business Information System: ytj.fi',
    },
  },
  prh: {
    url: 'https://www.prh.fi',
    label: {
      fi: 'Patentti- ja rekisterihallitus: prh.fi',
      sv: 'Patent- och registerstyrelsen: prh.fi',
      en: 'Patent and Registration Office: prh.fi',
    },
  },
  vero: {
    url: 'https://www.vero.fi',
    label: { fi: 'Verohallinto: vero.fi', sv: 'Skatteförvaltningen: vero.fi', en: 'Tax Administration: vero.fi' },
  },
  incomesRegister: {
    url: 'https://www.vero.fi/tulorekisteri/',
    label: { fi: 'Tulorekisteri: vero.fi', sv: 'Inkomstregistret: vero.fi', en: 'Incomes Register: vero.fi' },
  },
  suomiFi: {
    url: 'https://www.suomi.fi/yritykselle',
    label: { fi: 'Suomi.fi yritykselle', sv: 'Suomi.fi för företag', en: 'Suomi.fi for companies' },
  },
  jobMarket: {
    url: 'https://tyomarkkinatori.fi',
    label: { fi: 'Työmarkkinatori', sv: 'Jobbmarknad Finland', en: 'Job Market Finland' },
  },
  newEnterprise: {
    url: 'https://uusyrityskeskus.fi',
    label: {
      fi: 'Uusyrityskeskukset: uusyrityskeskus.fi',
      sv: 'Nyföretagarcentralerna: uusyrityskeskus.fi',
      en: 'New Enterprise Agencies: uusyrityskeskus.fi',
    },
  },
  finnvera: {
    url: 'https://www.finnvera.fi',
    label: { fi: 'Finnvera: finnvera.fi', sv: 'Finnvera: finnvera.fi', en: 'Finnvera: finnvera.fi' },
  },
  businessFinland: {
    url: 'https://www.businessfinland.fi',
    label: {
      fi: 'Business Finland: businessfinland.fi',
      sv: 'Business Finland: businessfinland.fi',
      en: 'Business Finland: businessfinland.fi',
    },
  },
  foodAuthority: {
    url: 'https://www.ruokavirasto.fi',
    label: {
      fi: 'Ruokavirasto: ruokavirasto.fi',
      sv: 'Livsmedelsverket: ruokavirasto.fi',
      en: 'Finnish Food Authority: ruokavirasto.fi',
    },
  },
  ilppa: {
    url: 'https://ilppa.fi',
    label: { fi: 'Ilmoita verkossa: ilppa.fi', sv: 'Gör anmälan på nätet: ilppa.fi', en: 'Notify online: ilppa.fi' },
  },
  lvv: {
    url: 'https://lvv.fi',
    label: {
      fi: 'Lupa- ja valvontavirasto: lvv.fi',
      sv: 'Tillstånds- och tillsynsverket: lvv.fi',
      en: 'Finnish Supervisory Agency: lvv.fi',
    },
  },
  tukes: { url: 'https://tukes.fi', label: { fi: 'Tukes: tukes.fi', sv: 'Tukes: tukes.fi', en: 'Tukes: tukes.fi' } },
  traficom: {
    url: 'https://www.traficom.fi',
    label: { fi: 'Traficom: traficom.fi', sv: 'Traficom: traficom.fi', en: 'Traficom: traficom.fi' },
  },
  police: {
    url: 'https://poliisi.fi',
    label: { fi: 'Poliisi: poliisi.fi', sv: 'Polisen: poliisi.fi', en: 'Police of Finland: poliisi.fi' },
  },
  dataProtection: {
    url: 'https://tietosuoja.fi',
    label: {
      fi: 'Tietosuojavaltuutettu: tietosuoja.fi',
      sv: 'Dataombudsmannen: tietosuoja.fi',
      en: 'Data Protection Ombudsman: tietosuoja.fi',
    },
  },
  consumers: {
    url: 'https://www.kkv.fi',
    label: {
      fi: 'Kilpailu- ja kuluttajavirasto: kkv.fi',
      sv: 'Konkurrens- och konsumentverket: kkv.fi',
      en: 'Competition and Consumer Authority: kkv.fi',
    },
  },
  pensions: {
    url: 'https://www.tyoelake.fi',
    label: {
      fi: 'Tietoa työeläkkeestä: tyoelake.fi',
      sv: 'Om arbetspension: tyoelake.fi',
      en: 'About earnings-related pensions: tyoelake.fi',
    },
  },
  occupationalSafety: {
    url: 'https://www.tyosuojelu.fi',
    label: {
      fi: 'Työsuojelu: tyosuojelu.fi',
      sv: 'Arbetarskydd: tyosuojelu.fi',
      en: 'Occupational safety: tyosuojelu.fi',
    },
  },
} satisfies Record<string, PathLink>
