import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The page on which a hand-off is put together. */
export const composeTexts = defineTexts({
  'compose.title': { fi: 'Ohjaa asia', sv: 'Hänvisa ärendet', en: 'Hand off the matter' },
  'compose.back': { fi: 'Asian sivulle', sv: 'Till ärendet', en: 'To the matter' },
  'compose.kind': { fi: 'Miten', sv: 'Hur', en: 'How' },
  'compose.kind.referral': {
    fi: 'Ohjaa: asia pysyy meillä, toinen auttaa siinä',
    sv: 'Hänvisa: ärendet stannar hos oss, en annan hjälper till',
    en: 'Refer: the matter stays with us, another helps in it',
  },
  'compose.kind.transfer': {
    fi: 'Siirrä: asia siirtyy toiselle, kun se otetaan vastaan',
    sv: 'Överför: ärendet övergår till en annan när det tas emot',
    en: 'Transfer: the matter becomes another’s when they accept it',
  },
  'compose.to': { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  'compose.to.choose': { fi: 'Valitse organisaatio', sv: 'Välj en organisation', en: 'Choose an organisation' },
  'compose.place': { fi: 'Mihin siellä', sv: 'Vart där', en: 'Where in it' },
  'compose.place.choose': {
    fi: 'Valitse palvelu, tiimi tai henkilö',
    sv: 'Välj en tjänst, ett team eller en person',
    en: 'Choose a service, a team or a person',
  },
  'compose.place.service': { fi: 'Palvelu: {{name}}', sv: 'Tjänst: {{name}}', en: 'Service: {{name}}' },
  'compose.place.team': { fi: 'Tiimi: {{name}}', sv: 'Team: {{name}}', en: 'Team: {{name}}' },
  'compose.place.away': {
    fi: '{{name}} (poissa: menee sijaiselle)',
    sv: '{{name}} (frånvarande: går till ersättaren)',
    en: '{{name}} (away: goes to the substitute)',
  },
  'compose.place.loading': { fi: 'Haetaan paikkoja', sv: 'Hämtar ställen', en: 'Fetching places' },
  'compose.offer': {
    fi: 'Anna asiakkaan valita useammasta',
    sv: 'Låt kunden välja bland flera',
    en: 'Let the customer choose among several',
  },
  'compose.offer.add': { fi: 'Lisää vaihtoehto', sv: 'Lägg till ett alternativ', en: 'Add a provider' },
  'compose.offer.number': { fi: 'Vaihtoehto {{number}}', sv: 'Alternativ {{number}}', en: 'Provider {{number}}' },
  'compose.offer.remove': {
    fi: 'Poista vaihtoehto {{number}}',
    sv: 'Ta bort alternativ {{number}}',
    en: 'Remove provider {{number}}',
  },
  'compose.message': {
    fi: 'Mitä pyydät vastaanottajalta',
    sv: 'Vad du ber mottagaren om',
    en: 'What you ask the receiver for',
  },
  'compose.message.hint': {
    fi: 'Vastaanottaja ja asiakas näkevät tämän.',
    sv: 'Mottagaren och kunden ser detta.',
    en: 'The receiver and the customer see this.',
  },
  'compose.packet': { fi: 'Mitä lähtee mukana', sv: 'Vad som följer med', en: 'What goes along' },
  'compose.packet.lead': {
    fi: 'Näet jokaisen tiedon niin kuin vastaanottaja sen näkee, ja miksi hän saa sen nähdä.',
    sv: 'Du ser varje uppgift som mottagaren ser den, och varför hen får se den.',
    en: 'You see each thing as the receiver will see it, and why they may.',
  },
  'compose.packet.first': {
    fi: 'Valitse ensin vastaanottaja: peruste riippuu siitä.',
    sv: 'Välj mottagaren först: grunden beror på den.',
    en: 'Choose the receiver first: the basis depends on it.',
  },
  'compose.packet.loading': { fi: 'Tietoja haetaan', sv: 'Uppgifter hämtas', en: 'Fetching what can go' },
  'compose.packet.failed': {
    fi: 'Esikatselua ei saatu haettua',
    sv: 'Förhandsvisningen kunde inte hämtas',
    en: 'The preview could not be fetched',
  },
  'compose.packet.fields': { fi: 'Sisältö', sv: 'Innehåll', en: 'What it says' },
  'compose.packet.chosen_one': {
    fi: '{{count}} tieto mukana',
    sv: '{{count}} uppgift med',
    en: '{{count}} thing goes along',
  },
  'compose.packet.chosen_other': {
    fi: '{{count}} tietoa mukana',
    sv: '{{count}} uppgifter med',
    en: '{{count}} things go along',
  },
  'compose.packet.asked_one': {
    fi: 'yhdestä kysytään asiakkaalta',
    sv: 'om en tillfrågas kunden',
    en: 'one of which the customer is asked about',
  },
  'compose.packet.asked_other': {
    fi: '{{count}} kysytään asiakkaalta',
    sv: 'om {{count}} tillfrågas kunden',
    en: '{{count}} of which the customer is asked about',
  },
  'compose.cover': {
    fi: 'Vastaanottaja näkee aina asiakkaan nimen ja tarpeen: {{customer}}, {{need}}',
    sv: 'Mottagaren ser alltid kundens namn och behov: {{customer}}, {{need}}',
    en: 'The receiver always sees the customer’s name and need: {{customer}}, {{need}}',
  },
  'compose.asks': {
    fi: 'Asiakkaalta kysytään ensin. Hän vastaa puhelimellaan yhdellä painalluksella, ja ohjaus lähtee heti.',
    sv: 'Kunden tillfrågas först. Hen svarar på sin telefon med ett tryck, och hänvisningen går genast.',
    en: 'The customer is asked first. They answer on their phone in one tap, and it goes at once.',
  },
  'compose.asks.whole': {
    fi: 'Vastaanottaja ei saa tietää asiakkaasta ilman asiakkaan lupaa.',
    sv: 'Mottagaren får inte veta om kunden utan kundens tillstånd.',
    en: 'The receiver may not know of the customer without their consent.',
  },
  'compose.goesNow': { fi: 'Ohjaus lähtee heti.', sv: 'Hänvisningen går genast.', en: 'It goes at once.' },
  'compose.send': { fi: 'Lähetä ohjaus', sv: 'Skicka hänvisningen', en: 'Send the hand-off' },
  'compose.ask': { fi: 'Kysy asiakkaalta ja lähetä', sv: 'Fråga kunden och skicka', en: 'Ask the customer and send' },
  'compose.letChoose': { fi: 'Anna asiakkaan valita', sv: 'Låt kunden välja', en: 'Let the customer choose' },
  'compose.sendBack': { fi: 'Lähetä silti takaisin', sv: 'Skicka ändå tillbaka', en: 'Send it back all the same' },
  'compose.sent': { fi: 'Ohjaus on lähetetty.', sv: 'Hänvisningen är skickad.', en: 'The hand-off is sent.' },
  'compose.asked': { fi: 'Asiakkaalta on kysytty.', sv: 'Kunden är tillfrågad.', en: 'The customer is asked.' },
  'compose.problem.to': {
    fi: 'Valitse organisaatio ja paikka siellä.',
    sv: 'Välj organisation och ställe där.',
    en: 'Choose an organisation and where in it.',
  },
  'compose.problem.message': {
    fi: 'Kirjoita, mitä pyydät.',
    sv: 'Skriv vad du ber om.',
    en: 'Write what you ask for.',
  },
  'compose.notYours': {
    fi: 'Et voi ohjata tätä asiaa',
    sv: 'Du kan inte hänvisa det här ärendet',
    en: 'You can’t hand off this matter',
  },
  'compose.notYours.why': {
    fi: 'Vain asiaa hoitava organisaatio ohjaa sitä.',
    sv: 'Bara den organisation som sköter ärendet hänvisar det.',
    en: 'Only an organisation that handles the matter hands it off.',
  },
})
