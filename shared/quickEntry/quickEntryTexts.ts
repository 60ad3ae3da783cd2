import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The phone agent's pane: who calls, about what, what they need, who serves it; each with Enter. */
export const quickEntryTexts = defineTexts({
  'quick.title': { fi: 'Puhelu', sv: 'Samtal', en: 'Call' },
  'quick.what': {
    fi: 'Enter vie eteenpäin. Ctrl + Enter tallentaa tähänastisen ja lopettaa.',
    sv: 'Enter går vidare. Ctrl + Enter sparar det hittills skrivna och avslutar.',
    en: 'Enter goes on. Ctrl + Enter saves what there is so far and ends.',
  },
  'quick.step': { fi: 'Vaihe {{number}}/4', sv: 'Steg {{number}}/4', en: 'Step {{number}} of 4' },
  'quick.change': { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  'quick.who': { fi: 'Kuka soittaa?', sv: 'Vem ringer?', en: 'Who calls?' },
  'quick.who.type': {
    fi: 'Nimi, Y-tunnus tai kertakoodi',
    sv: 'Namn, FO-nummer eller engångskod',
    en: 'Name, business ID or one-time code',
  },
  'quick.who.found': { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  'quick.who.founder': { fi: 'yrittäjäksi aikova', sv: 'blivande företagare', en: 'founder' },
  'quick.who.code': {
    fi: 'Yrittäjäksi aikova koodilla {{code}}',
    sv: 'Blivande företagare med koden {{code}}',
    en: 'Founder by the code {{code}}',
  },
  'quick.who.new': {
    fi: 'Uusi yrittäjäksi aikova: {{name}}',
    sv: 'Ny blivande företagare: {{name}}',
    en: 'New founder: {{name}}',
  },
  'quick.who.none': {
    fi: 'Ketään ei löydy. Tarkista nimi tai kirjoita Y-tunnus.',
    sv: 'Ingen hittas. Kontrollera namnet eller skriv FO-numret.',
    en: 'Nobody is found. Check the name, or type the business ID.',
  },
  'quick.said': { fi: 'Mistä puhuttiin?', sv: 'Vad talade ni om?', en: 'What was it about?' },
  'quick.said.hint': {
    fi: 'Ensimmäinen rivi on kirjauksen otsikko. Uusi rivi: Shift + Enter.',
    sv: 'Första raden är anteckningens rubrik. Ny rad: Shift + Enter.',
    en: 'The first line is the heading of what is logged. New line: Shift + Enter.',
  },
  'quick.said.missing': {
    fi: 'Kirjoita, mistä puhuttiin.',
    sv: 'Skriv vad ni talade om.',
    en: 'Write what it was about.',
  },
  'quick.said.long': {
    fi: 'Otsikko on liian pitkä. Jaa se riveille: Shift + Enter.',
    sv: 'Rubriken är för lång. Dela den på rader: Shift + Enter.',
    en: 'The heading is too long. Break it into lines: Shift + Enter.',
  },
  'quick.need': { fi: 'Mitä asiakas tarvitsee?', sv: 'Vad behöver kunden?', en: 'What does the customer need?' },
  'quick.need.hint': {
    fi: 'Asia avataan sinulle tällä nimellä.',
    sv: 'Ärendet öppnas hos dig med det här namnet.',
    en: 'The matter is opened as yours, by this name.',
  },
  'quick.need.missing': {
    fi: 'Kirjoita, mitä asiakas tarvitsee.',
    sv: 'Skriv vad kunden behöver.',
    en: 'Write what the customer needs.',
  },
  'quick.next': { fi: 'Jatka', sv: 'Fortsätt', en: 'Go on' },
  'quick.continue': {
    fi: 'Tai jatka avointa asiaa. Puhelu kirjataan siihen.',
    sv: 'Eller fortsätt ett öppet ärende. Samtalet antecknas där.',
    en: 'Or go on with an open matter. The call is logged in it.',
  },
  'quick.continue.others': {
    fi: 'Asiaa hoitaa jo {{organisation}}, joten sitä ei ohjata uudelleen. Puhelu kirjataan asiaan.',
    sv: '{{organisation}} sköter redan ärendet, så det hänvisas inte på nytt. Samtalet antecknas i ärendet.',
    en: '{{organisation}} handles the matter already, so it is not referred again. The call is logged in it.',
  },
  'quick.refer': {
    fi: 'Mikä palvelu hoitaa asian?',
    sv: 'Vilken tjänst sköter ärendet?',
    en: 'Which service takes it on?',
  },
  'quick.refer.type': {
    fi: 'Palvelun tai organisaation nimi',
    sv: 'Tjänstens eller organisationens namn',
    en: 'Name of the service or organisation',
  },
  'quick.refer.hint': {
    fi: 'Vastaanottaja saa asian tarpeen ja tämän puhelun kirjauksen. Enter lähettää.',
    sv: 'Mottagaren får veta behovet och anteckningen om samtalet. Enter skickar.',
    en: 'The receiver is told the need and gets what you logged of this call. Enter sends.',
  },
  'quick.refer.matterOnly': {
    fi: 'Vastaanottaja saa asian tarpeen. Enter lähettää.',
    sv: 'Mottagaren får veta behovet. Enter skickar.',
    en: 'The receiver is told the need. Enter sends.',
  },
  'quick.refer.found': { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  'quick.refer.none': {
    fi: 'Palvelua ei löydy. Kokeile toista sanaa.',
    sv: 'Tjänsten hittas inte. Pröva ett annat ord.',
    en: 'No such service. Try another word.',
  },
  'quick.kind': {
    fi: 'Kuka vastaa asiasta jatkossa?',
    sv: 'Vem ansvarar för ärendet?',
    en: 'Who is responsible from now on?',
  },
  'quick.kind.referral': {
    fi: 'Me, palvelu auttaa (ohjaus)',
    sv: 'Vi, tjänsten hjälper (hänvisning)',
    en: 'We are, the service helps (referral)',
  },
  'quick.kind.transfer': {
    fi: 'Palvelu, kun se ottaa vastaan (siirto)',
    sv: 'Tjänsten, när den tar emot (överföring)',
    en: 'The service, once it accepts (transfer)',
  },
  'quick.saving': { fi: 'Tallennetaan', sv: 'Sparas', en: 'Saving' },
  'quick.end': { fi: 'Tallenna ja lopeta', sv: 'Spara och avsluta', en: 'Save and end' },
  'quick.ask': { fi: 'Kysy asiakkaalta', sv: 'Fråga kunden', en: 'Ask the customer' },
  'quick.ask.title': {
    fi: 'Ohjaukseen tarvitaan asiakkaan lupa',
    sv: 'Hänvisningen kräver kundens tillstånd',
    en: 'The referral needs the customer’s yes',
  },
  'quick.ask.what': {
    fi: '{{organisation}} ei saa tietoja ilman asiakkaan lupaa. Puhelu on kirjattu ja asia avattu. Asiakas voi vastata puhelimellaan yhdellä painalluksella.',
    sv: '{{organisation}} får inga uppgifter utan kundens tillstånd. Samtalet är antecknat och ärendet öppnat. Kunden kan svara på telefonen med ett tryck.',
    en: '{{organisation}} gets nothing without the customer’s yes. The call is logged and the matter opened. The customer can answer on their phone in one tap.',
  },
  'quick.ask.no': { fi: 'Jätä ohjaamatta', sv: 'Hänvisa inte', en: 'Don’t refer' },
  'quick.other': { fi: 'Valitse toinen palvelu', sv: 'Välj en annan tjänst', en: 'Choose another service' },
  'quick.failed': { fi: 'Tallennus ei onnistunut', sv: 'Det gick inte att spara', en: 'Saving did not work' },
  'quick.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'quick.done.logged': {
    fi: 'Puhelu on kirjattu: {{subject}}',
    sv: 'Samtalet är antecknat: {{subject}}',
    en: 'The call is logged: {{subject}}',
  },
  'quick.done.continued': {
    fi: 'Kirjattu asiaan: {{need}}',
    sv: 'Antecknat i ärendet: {{need}}',
    en: 'Logged in the matter: {{need}}',
  },
  'quick.done.opened': {
    fi: 'Asia on avattu: {{need}}',
    sv: 'Ärendet är öppnat: {{need}}',
    en: 'The matter is open: {{need}}',
  },
  'quick.done.sent': {
    fi: 'Ohjaus on lähetetty: {{service}}, {{organisation}}',
    sv: 'Hänvisningen är skickad: {{service}}, {{organisation}}',
    en: 'The referral is sent: {{service}}, {{organisation}}',
  },
  'quick.done.asked': {
    fi: 'Asiakkaalta kysytään lupaa: {{service}}, {{organisation}}. Ohjaus lähtee, kun asiakas vastaa kyllä.',
    sv: 'Kunden tillfrågas: {{service}}, {{organisation}}. Hänvisningen går iväg när kunden svarar ja.',
    en: 'The customer is asked: {{service}}, {{organisation}}. The referral goes when the customer says yes.',
  },
  'quick.done.seeCustomer': { fi: 'Asiakkaan sivu', sv: 'Kundens sida', en: 'The customer’s page' },
  'quick.done.seeMatter': { fi: 'Asian sivu', sv: 'Ärendets sida', en: 'The matter’s page' },
  'quick.again': { fi: 'Uusi puhelu', sv: 'Nytt samtal', en: 'New call' },
})
