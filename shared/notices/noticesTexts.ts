import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The list of notices: a sentence for each kind, as who acts for an organisation and as the customer reads it. */
export const noticesTexts = defineTexts({
  'notices.title': { fi: 'Ilmoitukset', sv: 'Aviseringar', en: 'Notices' },
  'notices.what': {
    fi: 'Mitä on tapahtunut, lukemattomat merkittyinä. Avaa ilmoitus, niin pääset asiaan.',
    sv: 'Vad som har hänt, olästa markerade. Öppna en avisering för att komma till ärendet.',
    en: 'What has happened, with the unread ones marked. Open a notice to get to the matter.',
  },
  'notices.show': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'notices.show.all': { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  'notices.show.unread': { fi: 'Lukemattomat', sv: 'Olästa', en: 'Unread' },
  'notices.settings': { fi: 'Ilmoitusten asetukset', sv: 'Inställningar', en: 'Notice settings' },
  'notices.loading': { fi: 'Ilmoituksia haetaan', sv: 'Aviseringarna hämtas', en: 'Fetching the notices' },
  'notices.failed': {
    fi: 'Ilmoituksia ei saatu haettua',
    sv: 'Aviseringarna kunde inte hämtas',
    en: 'The notices could not be fetched',
  },
  'notices.empty': { fi: 'Ei vielä ilmoituksia', sv: 'Inga aviseringar ännu', en: 'No notices yet' },
  'notices.empty.what': {
    fi: 'Kun sinua koskevassa asiassa tapahtuu jotain, siitä tulee tieto tähän, ja halutessasi sähköpostiin.',
    sv: 'När något händer i ett ärende som gäller dig kommer besked hit, och om du vill per e-post.',
    en: 'When something happens in a matter that concerns you, you hear of it here, and by e-mail if you like.',
  },
  'notices.empty.unread': {
    fi: 'Olet lukenut kaikki ilmoitukset',
    sv: 'Du har läst alla aviseringar',
    en: 'You have read all notices',
  },
  'notices.more': { fi: 'Näytä vanhempia', sv: 'Visa äldre', en: 'Show older' },
  'notices.readAll': { fi: 'Merkitse kaikki luetuiksi', sv: 'Markera alla som lästa', en: 'Mark all as read' },
  'notices.readAll.done_one': {
    fi: 'Yksi ilmoitus merkittiin luetuksi.',
    sv: 'En avisering markerades som läst.',
    en: 'One notice was marked as read.',
  },
  'notices.readAll.done_other': {
    fi: '{{count}} ilmoitusta merkittiin luetuiksi.',
    sv: '{{count}} aviseringar markerades som lästa.',
    en: '{{count}} notices were marked as read.',
  },
  'notices.readOne': { fi: 'Merkitse luetuksi', sv: 'Markera som läst', en: 'Mark as read' },
  'notices.readOne.of': {
    fi: 'Merkitse luetuksi: {{what}}',
    sv: 'Markera som läst: {{what}}',
    en: 'Mark as read: {{what}}',
  },
  'notices.unread': { fi: 'Lukematon', sv: 'Oläst', en: 'Unread' },
  'notices.inPlaceOf': {
    fi: 'Saat tämän, koska {{name}} on poissa',
    sv: 'Du får det här eftersom {{name}} är borta',
    en: 'You get this because {{name}} is away',
  },
  'notices.kind.matter.waits': { fi: 'Uusi asia odottaa', sv: 'Ett nytt ärende väntar', en: 'A new matter waits' },
  'notices.kind.matter.assigned': {
    fi: 'Asia annettiin sinulle',
    sv: 'Ett ärende gavs till dig',
    en: 'A matter was given to you',
  },
  'notices.kind.matter.opened': {
    fi: 'Sinulle avattiin asia',
    sv: 'Ett ärende öppnades för dig',
    en: 'A matter was opened for you',
  },
  'notices.kind.matter.accepted': {
    fi: 'Asiakas hyväksyi teidät asiansa hoitajaksi',
    sv: 'Kunden godkände er som handläggare',
    en: 'The customer accepted you to handle the matter',
  },
  'notices.kind.matter.declined': {
    fi: 'Asiakas ei enää anna teidän hoitaa asiaa',
    sv: 'Kunden låter er inte längre sköta ärendet',
    en: 'The customer no longer lets you handle the matter',
  },
  'notices.kind.matter.waitsForYou': {
    fi: 'Asiasi odottaa vastaustasi',
    sv: 'Ditt ärende väntar på svar av dig',
    en: 'Your matter waits for your answer',
  },
  'notices.kind.matter.task': { fi: 'Sait tehtävän', sv: 'Du fick en uppgift', en: 'You were given a task' },
  'notices.kind.matter.closed': { fi: 'Asia päätettiin', sv: 'Ett ärende avslutades', en: 'A matter was closed' },
  'notices.kind.handOff.asked': {
    fi: 'Ohjaus odottaa vastaustasi',
    sv: 'En hänvisning väntar på ditt svar',
    en: 'A hand-off waits for your answer',
  },
  'notices.kind.handOff.received': {
    fi: 'Ohjaus odottaa vastaanottoa',
    sv: 'En hänvisning väntar på att tas emot',
    en: 'A hand-off waits to be accepted',
  },
  'notices.kind.handOff.onItsWay': {
    fi: 'Asiasi on ohjattu eteenpäin',
    sv: 'Ditt ärende har hänvisats vidare',
    en: 'Your matter is on its way to another organisation',
  },
  'notices.kind.handOff.agreed': {
    fi: 'Asiakas suostui ohjaukseen',
    sv: 'Kunden gick med på hänvisningen',
    en: 'The customer agreed to the hand-off',
  },
  'notices.kind.handOff.refused': {
    fi: 'Asiakas kielsi ohjauksen',
    sv: 'Kunden sade nej till hänvisningen',
    en: 'The customer refused the hand-off',
  },
  'notices.kind.handOff.accepted': {
    fi: 'Ohjaus otettiin vastaan',
    sv: 'Hänvisningen togs emot',
    en: 'The hand-off was accepted',
  },
  'notices.kind.handOff.returned': {
    fi: 'Ohjaus palautettiin',
    sv: 'Hänvisningen returnerades',
    en: 'The hand-off was returned',
  },
  'notices.kind.handOff.forwarded': {
    fi: 'Ohjaus lähetettiin edelleen',
    sv: 'Hänvisningen sändes vidare',
    en: 'The hand-off was forwarded',
  },
  'notices.kind.handOff.moreAsked': {
    fi: 'Ohjauksesta pyydetään lisätietoja',
    sv: 'Mer uppgifter begärs om hänvisningen',
    en: 'More is asked about the hand-off',
  },
  'notices.kind.handOff.moreGiven': {
    fi: 'Ohjaukseen tuli lisätietoja',
    sv: 'Hänvisningen fick mer uppgifter',
    en: 'More was added to the hand-off',
  },
  'notices.kind.handOff.withdrawn': {
    fi: 'Ohjaus peruttiin',
    sv: 'Hänvisningen drogs tillbaka',
    en: 'The hand-off was withdrawn',
  },
  'notices.kind.handOff.reminded': {
    fi: 'Muistutus: ohjaus odottaa',
    sv: 'Påminnelse: en hänvisning väntar',
    en: 'Reminder: a hand-off waits',
  },
  'notices.kind.handOff.closed': {
    fi: 'Ohjaus päättyi',
    sv: 'Hänvisningen avslutades',
    en: 'The hand-off ended',
  },
  'notices.kind.message.sent': { fi: 'Uusi viesti', sv: 'Nytt meddelande', en: 'A new message' },
  'notices.kind.document.added': { fi: 'Uusi asiakirja', sv: 'Nytt dokument', en: 'A new document' },
  'notices.kind.plan.statementGiven': {
    fi: 'Suunnitelmasta annettiin lausunto',
    sv: 'Ett utlåtande om planen har getts',
    en: 'A statement on a plan was given',
  },
  'notices.kind.path.permitReported': {
    fi: 'Viranomainen kertoi luvan tai ilmoituksen tilan',
    sv: 'En myndighet meddelade läget för ett tillstånd eller en anmälan',
    en: 'An authority told where a permit or notification stands',
  },
  'notices.kind.promise.dueSoon': {
    fi: 'Palvelulupauksen aika on loppumassa',
    sv: 'Tiden för servicelöftet håller på att gå ut',
    en: 'The time of a service promise is running out',
  },
  'notices.kind.promise.late': {
    fi: 'Palvelulupaus on myöhässä',
    sv: 'Ett servicelöfte är försenat',
    en: 'A service promise is late',
  },
  'notices.kind.promise.lead': {
    fi: 'Tiimisi palvelulupaus on yhä myöhässä',
    sv: 'Ditt teams servicelöfte är fortfarande försenat',
    en: 'A service promise of your team is still late',
  },
  'notices.kind.promise.orphan': {
    fi: 'Tätä ei hoida kukaan: anna se jollekin',
    sv: 'Ingen sköter det här: ge det till någon',
    en: 'Nobody has this: give it to somebody',
  },
  'notices.kind.promise.rerouted': {
    fi: 'Poissaolijan työ siirtyi sinulle tai tiimillesi',
    sv: 'Arbete av någon som är borta kom till dig eller ditt team',
    en: 'Work of somebody away came to you or your team',
  },
  'notices.kind.access.requested': {
    fi: 'Tietojasi pyydetään nähtäväksi',
    sv: 'Någon ber att få se dina uppgifter',
    en: 'Access to your data is asked for',
  },
  'notices.kind.access.answered': {
    fi: 'Asiakas vastasi pyyntöösi nähdä tietoja',
    sv: 'Kunden svarade på din begäran om åtkomst',
    en: 'The customer answered your request for access',
  },
  'notices.kind.grant.given': {
    fi: 'Sait käyttöoikeuden asiakkaan tietoihin',
    sv: 'Du fick åtkomst till en kunds uppgifter',
    en: 'A customer gave you access',
  },
  'notices.kind.inquiry.asked': {
    fi: 'Asiakas kysyy tai pyytää korjausta',
    sv: 'En kund frågar eller begär rättelse',
    en: 'A customer asks, or wants something corrected',
  },
  'notices.kind.inquiry.answered': {
    fi: 'Kysymykseesi vastattiin',
    sv: 'Din fråga besvarades',
    en: 'Your question was answered',
  },
  'notices.kind.breakGlass.opened': {
    fi: 'Tietojasi katsottiin hätäkatseluna',
    sv: 'Dina uppgifter visades som nödgranskning',
    en: 'Your data was looked at by break-glass',
  },
})
