import type { Permission } from '#shared/access/Permission.ts'
import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Permissions by name, as roles list them. Source of the rights: Act 293/2017, see permissionEffectTexts. */
export const permissionTexts = defineTexts({
  'permission.register.read': {
    fi: 'Yritysrekisterin haku',
    sv: 'Sökning i företagsregistret',
    en: 'Search the company register',
  },
  'permission.events.read': {
    fi: 'Asiakkaiden palvelutietojen katselu',
    sv: 'Visning av kundernas serviceuppgifter',
    en: 'See customers’ service data',
  },
  'permission.events.log': {
    fi: 'Yhteydenottojen kirjaaminen',
    sv: 'Anteckning av kontakter',
    en: 'Log contacts',
  },
  'permission.events.correct': {
    fi: 'Kirjausten korjaaminen',
    sv: 'Rättelse av anteckningar',
    en: 'Correct records',
  },
  'permission.events.withhold': {
    fi: 'Kirjauksen rajaaminen omaan organisaatioon',
    sv: 'Begränsning av en anteckning till egen organisation',
    en: 'Withhold a record from other organisations',
  },
  'permission.nextSteps.change': {
    fi: 'Seuraavien askelten hoitaminen',
    sv: 'Skötsel av nästa steg',
    en: 'Take care of next steps',
  },
  'permission.contacts.read': {
    fi: 'Yhteyshenkilöiden katselu',
    sv: 'Visning av kontaktpersoner',
    en: 'See contact persons',
  },
  'permission.contacts.change': {
    fi: 'Yhteyshenkilöiden muuttaminen',
    sv: 'Ändring av kontaktpersoner',
    en: 'Change contact persons',
  },
  'permission.founders.meet': {
    fi: 'Yrittäjäksi aikovan kohtaaminen',
    sv: 'Möte med blivande företagare',
    en: 'Meet founders',
  },
  'permission.matters.handle': { fi: 'Asioiden hoitaminen', sv: 'Skötsel av ärenden', en: 'Handle matters' },
  'permission.matters.assign': {
    fi: 'Asioiden jakaminen tiimeille ja henkilöille',
    sv: 'Fördelning av ärenden till team och personer',
    en: 'Give matters to teams and people',
  },
  'permission.grants.request': {
    fi: 'Käyttöoikeuden pyytäminen asiakkaalta',
    sv: 'Begäran om åtkomst av kunden',
    en: 'Ask a customer for access',
  },
  'permission.grants.record': {
    fi: 'Suullisen tai paperisen käyttöoikeuden kirjaaminen',
    sv: 'Anteckning av muntlig eller skriftlig åtkomst',
    en: 'Record access given orally or on paper',
  },
  'permission.breakGlass.use': { fi: 'Hätäkatselu', sv: 'Nödgranskning', en: 'Break-glass' },
  'permission.breakGlass.review': {
    fi: 'Hätäkatselujen tarkistaminen',
    sv: 'Kontroll av nödgranskningar',
    en: 'Review break-glass',
  },
  'permission.inquiries.answer': {
    fi: 'Asiakkaiden kysymyksiin vastaaminen',
    sv: 'Svar på kundernas frågor',
    en: 'Answer customers’ questions',
  },
  'permission.organisation.administer': {
    fi: 'Organisaation ihmisten ja roolien hoitaminen',
    sv: 'Skötsel av organisationens personer och roller',
    en: 'Administer people and roles',
  },
  'permission.path.edit': {
    fi: 'Yrittäjän polun sisällön muokkaaminen',
    sv: 'Redigering av innehållet i företagarens väg',
    en: 'Edit the founder’s path',
  },
  'permission.permits.report': {
    fi: 'Lupien tilan ilmoittaminen rajapinnasta',
    sv: 'Meddelande om tillstånds läge via gränssnitt',
    en: 'Report where permits stand',
  },
  'permission.figures.read': { fi: 'Tunnuslukujen katselu', sv: 'Visning av nyckeltal', en: 'See figures' },
}) satisfies Record<`permission.${Permission}`, unknown>
