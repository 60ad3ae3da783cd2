import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The professional's and the guest's side of access: what is held, asked for, recorded; the feed; a page that has closed. */
export const heldGrantsTexts = defineTexts({
  'held.title': {
    fi: 'Mitä asiakkaat ovat avanneet meille',
    sv: 'Vad kunderna har öppnat för oss',
    en: 'What customers have opened to us',
  },
  'held.what': {
    fi: 'Asiakas on antanut nämä käyttöoikeudet sinulle, tiimillesi tai organisaatiollesi. Palauta ne, joita ei enää tarvita.',
    sv: 'Kunden har gett dessa åtkomster till dig, ditt team eller din organisation. Lämna tillbaka dem som inte längre behövs.',
    en: 'Customers have given this access to you, your team or your organisation. Give back what is no longer needed.',
  },
  'held.sort': { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
  'held.sort.name': { fi: 'Asiakkaan nimi', sv: 'Kundens namn', en: 'Customer’s name' },
  'held.sort.end': { fi: 'Ensin päättyvä ensin', sv: 'Den som upphör först', en: 'First to end first' },
  'held.unused': {
    fi: 'Vain 90 päivään käyttämättömät',
    sv: 'Bara de som inte använts på 90 dagar',
    en: 'Only those not used for 90 days',
  },
  'held.loading': { fi: 'Käyttöoikeuksia haetaan', sv: 'Åtkomster hämtas', en: 'Fetching the access held' },
  'held.failed': {
    fi: 'Käyttöoikeuksia ei saatu haettua',
    sv: 'Åtkomsterna kunde inte hämtas',
    en: 'The access held could not be fetched',
  },
  'held.none': {
    fi: 'Yksikään asiakas ei ole avannut tietojaan',
    sv: 'Ingen kund har öppnat sina uppgifter',
    en: 'No customer has opened their information',
  },
  'held.none.how': {
    fi: 'Avaa asiakkaan sivu ja pyydä käyttöoikeutta. Asiakas päättää, mitä näet.',
    sv: 'Öppna kundens sida och be om åtkomst. Kunden bestämmer vad du ser.',
    en: 'Open a customer’s page and ask for access. The customer decides what you see.',
  },
  'held.none.unused': {
    fi: 'Kaikkia käyttöoikeuksia on käytetty 90 päivän aikana',
    sv: 'Alla åtkomster har använts inom 90 dagar',
    en: 'All access has been used within 90 days',
  },
  'held.companies': { fi: 'Etsi yritys', sv: 'Sök ett företag', en: 'Find a company' },
  'held.more': { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  'held.proposed': {
    fi: 'Ei käytetty 90 päivään: palauta, jos ei tarvita',
    sv: 'Inte använd på 90 dagar: lämna tillbaka om den inte behövs',
    en: 'Not used for 90 days: give it back if not needed',
  },
  'held.return': { fi: 'Palauta', sv: 'Lämna tillbaka', en: 'Give back' },
  'held.return.sure': {
    fi: 'Palautetaanko asiakkaalle? Et näe näitä tietoja sen jälkeen, ellei asiakas anna uutta käyttöoikeutta.',
    sv: 'Lämna tillbaka till kunden? Du ser inte uppgifterna efter det, om inte kunden ger en ny åtkomst.',
    en: 'Give it back to the customer? You will not see this information after that unless they give new access.',
  },
  'held.return.no': { fi: 'Pidä', sv: 'Behåll', en: 'Keep' },
  'held.returned': {
    fi: 'Käyttöoikeus on palautettu: {{name}}',
    sv: 'Åtkomsten är återlämnad: {{name}}',
    en: 'Access has been given back: {{name}}',
  },
  'held.returnOf': { fi: 'Palauta: {{name}}', sv: 'Lämna tillbaka: {{name}}', en: 'Give back: {{name}}' },
  'held.letter.open': { fi: 'Tulosta kirje', sv: 'Skriv ut brevet', en: 'Print the letter' },
  'held.letter.openOf': {
    fi: 'Tulosta kirje: {{name}}',
    sv: 'Skriv ut brevet: {{name}}',
    en: 'Print the letter: {{name}}',
  },
  'held.letter.posted': { fi: 'Merkitse postitetuksi', sv: 'Märk som postat', en: 'Mark as posted' },
  'held.letter.postedOf': {
    fi: 'Merkitse postitetuksi: {{name}}',
    sv: 'Märk som postat: {{name}}',
    en: 'Mark as posted: {{name}}',
  },
  'held.letter.noted': {
    fi: 'Kirje on merkitty postitetuksi: {{name}}',
    sv: 'Brevet är märkt som postat: {{name}}',
    en: 'The letter is marked as posted: {{name}}',
  },
  'held.confirmation.letter.queued': {
    fi: 'Vahvistuskirje odottaa lähettämistä',
    sv: 'Bekräftelsebrevet väntar på att skickas',
    en: 'The letter of confirmation waits to be posted',
  },
  'held.confirmation.letter.sent': {
    fi: 'Vahvistettu kirjeellä',
    sv: 'Bekräftad med brev',
    en: 'Confirmed by letter',
  },
  'held.confirmation.message.queued': {
    fi: 'Vahvistusviesti on lähdössä',
    sv: 'Bekräftelsemeddelandet är på väg',
    en: 'The message of confirmation is on its way',
  },
  'held.confirmation.message.sent': {
    fi: 'Vahvistettu viestillä',
    sv: 'Bekräftad med meddelande',
    en: 'Confirmed by message',
  },

  'ask.open': { fi: 'Pyydä käyttöoikeutta', sv: 'Be om åtkomst', en: 'Ask for access' },
  'ask.title': { fi: 'Pyydä käyttöoikeutta: {{name}}', sv: 'Be om åtkomst: {{name}}', en: 'Ask for access: {{name}}' },
  'ask.what': {
    fi: 'Asiakas saa pyynnön omille sivuilleen ja päättää, antaako käyttöoikeuden, kokonaan tai osittain.',
    sv: 'Kunden får begäran på sina egna sidor och bestämmer om åtkomsten ges, helt eller delvis.',
    en: 'The customer gets the request on their own pages and decides whether to give access, in whole or in part.',
  },
  'ask.for': { fi: 'Kenelle', sv: 'Till vem', en: 'For whom' },
  'ask.for.organisation': { fi: 'Koko organisaatiolle', sv: 'Hela organisationen', en: 'The whole organisation' },
  'ask.for.me': { fi: 'Vain minulle', sv: 'Bara mig', en: 'Only me' },
  'ask.sections': { fi: 'Mitä pyydät', sv: 'Vad du ber om', en: 'What you ask for' },
  'ask.purpose': { fi: 'Mihin tietoja tarvitaan', sv: 'Vad uppgifterna behövs till', en: 'What it is needed for' },
  'ask.purpose.hint': {
    fi: 'Asiakas lukee tämän. Kirjoita selvästi, esimerkiksi: rahoituspäätöksen valmistelu.',
    sv: 'Kunden läser detta. Skriv tydligt, till exempel: beredning av ett finansieringsbeslut.',
    en: 'The customer reads this. Write plainly, for example: preparing a financing decision.',
  },
  'ask.send': { fi: 'Lähetä pyyntö', sv: 'Skicka begäran', en: 'Send the request' },
  'ask.sent': {
    fi: 'Pyyntö on lähetetty asiakkaalle.',
    sv: 'Begäran har skickats till kunden.',
    en: 'The request has been sent to the customer.',
  },
  'ask.waiting': {
    fi: 'Käyttöoikeuspyyntö odottaa asiakkaan vastausta. Pyydetty {{when}}.',
    sv: 'Begäran om åtkomst väntar på kundens svar. Skickad {{when}}.',
    en: 'The request for access waits for the customer. Sent {{when}}.',
  },
  'ask.failed': {
    fi: 'Pyyntöä ei saatu lähetettyä. Yritä uudelleen.',
    sv: 'Begäran kunde inte skickas. Försök igen.',
    en: 'The request could not be sent. Try again.',
  },

  'record.open': {
    fi: 'Kirjaa annettu käyttöoikeus',
    sv: 'Anteckna given åtkomst',
    en: 'Record access given',
  },
  'record.title': {
    fi: 'Kirjaa asiakkaan antama käyttöoikeus: {{name}}',
    sv: 'Anteckna åtkomst som kunden gett: {{name}}',
    en: 'Record access given by the customer: {{name}}',
  },
  'record.what': {
    fi: 'Kun asiakas ei käytä palvelua verkossa, hän voi antaa käyttöoikeuden paperilla tai suullisesti todistajan kuullen. Se vahvistetaan hänelle ja näkyy hänelle merkittynä.',
    sv: 'När kunden inte använder tjänsten på nätet kan hen ge åtkomst på papper eller muntligen inför ett vittne. Den bekräftas för kunden och syns märkt.',
    en: 'A customer who does not use the service online can give access on paper, or orally before a witness. It is confirmed to them and shown to them marked so.',
  },
  'record.how': { fi: 'Miten annettu', sv: 'Hur den gavs', en: 'How it was given' },
  'record.how.paper': { fi: 'Paperilla, allekirjoitettuna', sv: 'På papper, undertecknad', en: 'On paper, signed' },
  'record.how.oral': {
    fi: 'Suullisesti, todistajan kuullen',
    sv: 'Muntligen inför ett vittne',
    en: 'Orally, before a witness',
  },
  'record.givenBy': { fi: 'Kuka sen antoi', sv: 'Vem gav den', en: 'Who gave it' },
  'record.evidence.paper': {
    fi: 'Missä paperi on (tunniste)',
    sv: 'Var papperet finns (referens)',
    en: 'Where the paper is (reference)',
  },
  'record.evidence.oral': { fi: 'Todistajan nimi', sv: 'Vittnets namn', en: 'Name of the witness' },
  'record.evidence.oral.hint': { fi: 'Joku muu kuin sinä', sv: 'Någon annan än du', en: 'Somebody other than you' },
  'record.sections': { fi: 'Mitä asiakas avasi', sv: 'Vad kunden öppnade', en: 'What the customer opened' },
  'record.for': { fi: 'Kenelle asiakas antoi', sv: 'Till vem kunden gav', en: 'To whom the customer gave it' },
  'record.confirm': {
    fi: 'Miten asiakkaalle vahvistetaan',
    sv: 'Hur det bekräftas för kunden',
    en: 'How it is confirmed',
  },
  'record.confirm.message': {
    fi: 'Sähköpostiviestillä heti',
    sv: 'Med e-post genast',
    en: 'By e-mail at once',
  },
  'record.confirm.letter': {
    fi: 'Kirjeellä, jonka tulostat ja postitat',
    sv: 'Med ett brev som du skriver ut och postar',
    en: 'By a letter that you print and post',
  },
  'record.save': { fi: 'Kirjaa käyttöoikeus', sv: 'Anteckna åtkomsten', en: 'Record the access' },
  'record.saved': {
    fi: 'Käyttöoikeus on kirjattu ja vahvistetaan asiakkaalle.',
    sv: 'Åtkomsten är antecknad och bekräftas för kunden.',
    en: 'The access is recorded, and is being confirmed to the customer.',
  },
  'record.missing': { fi: 'Kirjoita tämä.', sv: 'Skriv detta.', en: 'Write this.' },

  'feed.title': {
    fi: 'Asiakkaidemme tapahtumat',
    sv: 'Händelser hos våra kunder',
    en: 'What happens with our customers',
  },
  'feed.what': {
    fi: 'Uusimmat tapahtumat niiltä asiakkailta, jotka ovat avanneet ne meille.',
    sv: 'De senaste händelserna hos de kunder som har öppnat dem för oss.',
    en: 'The latest from the customers that have opened their events to us.',
  },
  'feed.loading': { fi: 'Tapahtumia haetaan', sv: 'Händelser hämtas', en: 'Fetching what has happened' },
  'feed.failed': {
    fi: 'Tapahtumia ei saatu haettua',
    sv: 'Händelserna kunde inte hämtas',
    en: 'What has happened could not be fetched',
  },
  'feed.none': {
    fi: 'Täällä ei ole vielä tapahtumia',
    sv: 'Här finns inga händelser ännu',
    en: 'Nothing has happened here yet',
  },
  'feed.none.how': {
    fi: 'Kun asiakas avaa sinulle tapahtumansa, ne tulevat tähän uusin ensin.',
    sv: 'När en kund öppnar sina händelser för dig kommer de hit, de nyaste först.',
    en: 'When a customer opens their events to you, they come here, the latest first.',
  },

  'guest.title': { fi: 'Sinulle avatut tiedot', sv: 'Öppnat för dig', en: 'Opened to you' },
  'guest.what': {
    fi: 'Nämä yritykset ja yrittäjät ovat kutsuneet sinut katsomaan tietojaan. Jokainen katselu näkyy heille.',
    sv: 'De här företagen och företagarna har bjudit in dig att se sina uppgifter. De ser varje gång du tittar.',
    en: 'These companies and entrepreneurs have invited you to see their information. They see each time you look.',
  },
  'guest.none': {
    fi: 'Sinulle ei ole juuri nyt avattu mitään',
    sv: 'Inget är öppnat för dig just nu',
    en: 'Nothing is opened to you right now',
  },
  'guest.none.how': {
    fi: 'Käyttöoikeus on ehkä päättynyt. Pyydä kutsujaa lähettämään uusi kutsu.',
    sv: 'Åtkomsten kan ha upphört. Be den som bjöd in dig skicka en ny inbjudan.',
    en: 'The access may have ended. Ask whoever invited you to send a new invitation.',
  },
})
