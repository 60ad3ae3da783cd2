import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What of an organisation's records on persons is deleted, when, and what stays and why. */
export const retentionTexts = defineTexts({
  'retention.coming': { fi: 'Poistuu 90 päivän kuluessa', sv: 'Raderas inom 90 dagar', en: 'Deleted within 90 days' },
  'retention.what': {
    fi: 'Henkilötieto poistuu, kun viisi vuotta on kulunut siitä, kun sitä viimeksi käytettiin palvelussa (laki 293/2017 9 §). Oma muistiinpano poistuu vuodessa. Katselu siirtää päivää.',
    sv: 'En personuppgift raderas när fem år har gått sedan den senast användes i tjänsten (lag 293/2017 9 §). En egen anteckning raderas efter ett år. En visning flyttar dagen.',
    en: 'Personal data is deleted when five years have passed since it was last used in services (Act 293/2017, section 9). An own note is deleted after a year. A look moves the day.',
  },
  'retention.noNames': {
    fi: 'Nimiä ei näytetä, koska pääkäyttäjän rooli ei avaa asiakkaiden tietoja.',
    sv: 'Namn visas inte, eftersom administratörens roll inte öppnar kundernas uppgifter.',
    en: 'No names are shown, because an administrator’s role does not open customers’ data.',
  },
  'retention.none': {
    fi: 'Mitään ei poistu 90 päivän kuluessa.',
    sv: 'Inget raderas inom 90 dagar.',
    en: 'Nothing is deleted within 90 days.',
  },
  'retention.held': { fi: 'Säilytetään pidempään', sv: 'Bevaras längre', en: 'Kept longer' },
  'retention.held.none': {
    fi: 'Mikään ei odota: kaikki poistuu ajallaan.',
    sv: 'Inget väntar: allt raderas i tid.',
    en: 'Nothing waits: everything is deleted on its day.',
  },
  'retention.failed': {
    fi: 'Poistuvia tietoja ei saatu haettua',
    sv: 'Uppgifterna som raderas kunde inte hämtas',
    en: 'What is to be deleted could not be fetched',
  },
  'retention.column.from': { fi: 'Poistuu', sv: 'Raderas', en: 'Deleted from' },
  'retention.column.kind': { fi: 'Tieto', sv: 'Uppgift', en: 'Data' },
  'retention.column.count': { fi: 'Määrä', sv: 'Antal', en: 'Count' },
  'retention.column.record': { fi: 'Tunnus', sv: 'Kod', en: 'Code' },
  'retention.column.why': { fi: 'Miksi säilyy', sv: 'Varför bevaras', en: 'Why it stays' },
  'retention.column.again': { fi: 'Katsotaan uudelleen', sv: 'Granskas igen', en: 'Looked at again' },
  'retention.kind.contactPerson': { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  'retention.kind.contactDetails': { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  'retention.kind.event': { fi: 'Tapahtuma', sv: 'Händelse', en: 'Event' },
  'retention.kind.ownNote': { fi: 'Oma muistiinpano', sv: 'Egen anteckning', en: 'Own note' },
  'retention.kind.matter': { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  'retention.kind.document': { fi: 'Asiakirja', sv: 'Dokument', en: 'Document' },
  'retention.kind.message': { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  'retention.kind.path': { fi: 'Yrittäjän polku', sv: 'Företagarens väg', en: 'Founder’s path' },
  'retention.kind.plan': { fi: 'Liiketoimintasuunnitelma', sv: 'Affärsplan', en: 'Business plan' },
  'retention.kind.founder': { fi: 'Yrittäjäksi aikova', sv: 'Blivande företagare', en: 'Founder' },
  'retention.why.pendingMatter': { fi: 'Asia on vireillä', sv: 'Ett ärende är anhängigt', en: 'A matter is pending' },
  'retention.why.openNextStep': {
    fi: 'Luvattu askel on avoinna',
    sv: 'Ett utlovat steg är öppet',
    en: 'A promised step is open',
  },
  'retention.why.openInquiry': {
    fi: 'Kysymys odottaa vastausta',
    sv: 'En fråga väntar på svar',
    en: 'A question waits for its answer',
  },
  'retention.why.statutoryTask': { fi: 'Lakisääteinen tehtävä', sv: 'Lagstadgad uppgift', en: 'A statutory task' },
  'retention.because': { fi: '{{why}} ({{paragraph}})', sv: '{{why}} ({{paragraph}})', en: '{{why}} ({{paragraph}})' },
})
