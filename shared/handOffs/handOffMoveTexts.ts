import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What is done to a hand-off: the buttons, what is said with each, that it happened; and the card on the matter's page. */
export const handOffMoveTexts = defineTexts({
  'handOffs.do.accept': { fi: 'Ota vastaan', sv: 'Ta emot', en: 'Accept' },
  'handOffs.do.give': { fi: 'Anna asia', sv: 'Ge ärendet', en: 'Give the matter' },
  'handOffs.do.return': { fi: 'Palauta', sv: 'Returnera', en: 'Return' },
  'handOffs.do.decline': { fi: 'En anna', sv: 'Ge inte', en: 'Decline' },
  'handOffs.do.forward': { fi: 'Ohjaa eteenpäin', sv: 'Skicka vidare', en: 'Forward' },
  'handOffs.do.redirect': {
    fi: 'Anna toiselle meillä',
    sv: 'Ge till någon annan hos oss',
    en: 'Give to somebody else here',
  },
  'handOffs.do.askMore': { fi: 'Pyydä lisätietoja', sv: 'Be om mer uppgifter', en: 'Ask for more' },
  'handOffs.do.giveMore': { fi: 'Anna lisätietoja', sv: 'Ge mer uppgifter', en: 'Give more' },
  'handOffs.do.askCustomer': { fi: 'Kysy asiakkaalta', sv: 'Fråga kunden', en: 'Ask the customer' },
  'handOffs.do.withdraw': { fi: 'Peru ohjaus', sv: 'Återta', en: 'Withdraw' },
  'handOffs.do.remind': { fi: 'Muistuta', sv: 'Påminn', en: 'Remind' },
  'handOffs.do.close': {
    fi: 'Kirjaa tulos ja päätä',
    sv: 'Anteckna resultatet och avsluta',
    en: 'Record the outcome and close',
  },
  'handOffs.done.accept': {
    fi: 'Ohjaus on otettu vastaan.',
    sv: 'Hänvisningen är mottagen.',
    en: 'The hand-off is accepted.',
  },
  'handOffs.done.give': { fi: 'Asia on annettu.', sv: 'Ärendet är givet.', en: 'The matter is given.' },
  'handOffs.done.return': {
    fi: 'Ohjaus on palautettu.',
    sv: 'Hänvisningen är returnerad.',
    en: 'The hand-off is returned.',
  },
  'handOffs.done.forward': {
    fi: 'Ohjaus on lähetetty eteenpäin.',
    sv: 'Hänvisningen är skickad vidare.',
    en: 'The hand-off is forwarded.',
  },
  'handOffs.done.redirect': {
    fi: 'Ohjaus on annettu toiselle.',
    sv: 'Hänvisningen är given till en annan.',
    en: 'The hand-off is with somebody else now.',
  },
  'handOffs.done.askMore': { fi: 'Lisätietoja on pyydetty.', sv: 'Mer uppgifter är begärda.', en: 'More is asked.' },
  'handOffs.done.giveMore': { fi: 'Lisätiedot on annettu.', sv: 'Uppgifterna är givna.', en: 'More is given.' },
  'handOffs.done.askCustomer': {
    fi: 'Asiakkaalta on kysytty.',
    sv: 'Kunden är tillfrågad.',
    en: 'The customer is asked.',
  },
  'handOffs.done.withdraw': {
    fi: 'Ohjaus on peruttu.',
    sv: 'Hänvisningen är återtagen.',
    en: 'The hand-off is withdrawn.',
  },
  'handOffs.done.remind': { fi: 'Muistutus on lähetetty.', sv: 'Påminnelsen är skickad.', en: 'The reminder is sent.' },
  'handOffs.done.close': {
    fi: 'Tulos on kirjattu ja ohjaus päätetty.',
    sv: 'Resultatet är antecknat och hänvisningen avslutad.',
    en: 'The outcome is recorded and the hand-off closed.',
  },

  'handOffs.overtaken': {
    fi: '{{name}} ehti ensin.',
    sv: '{{name}} hann före.',
    en: '{{name}} was first.',
  },
  'handOffs.overtaken.product': {
    fi: 'Tilanne muuttui.',
    sv: 'Läget har ändrats.',
    en: 'It has changed meanwhile.',
  },
  'handOffs.accept.who': { fi: 'Kuka hoitaa', sv: 'Vem sköter', en: 'Who handles it' },
  'handOffs.accept.me': { fi: 'Minä', sv: 'Jag', en: 'I do' },
  'handOffs.accept.when': {
    fi: 'Milloin olette yhteydessä asiakkaaseen',
    sv: 'När kontaktar ni kunden',
    en: 'When will you be in touch with the customer',
  },
  'handOffs.accept.whenHint': {
    fi: 'Esimerkiksi 15.12. tai +2. Asiakas näkee päivän.',
    sv: 'Till exempel 15.12. eller +2. Kunden ser dagen.',
    en: 'For example 15.12. or +2. The customer sees the day.',
  },
  'handOffs.accept.badDay': {
    fi: 'Kirjoita päivä muodossa 15.12. tai +2.',
    sv: 'Skriv dagen som 15.12. eller +2.',
    en: 'Write the day as 15.12. or +2.',
  },
  'handOffs.accept.moves': {
    fi: 'Asia siirtyy teidän vastuullenne.',
    sv: 'Ärendet övergår till er.',
    en: 'The matter becomes yours to answer for.',
  },
  'handOffs.accept.stays': {
    fi: 'Asia pysyy lähettäjän vastuulla.',
    sv: 'Avsändaren ansvarar fortfarande för ärendet.',
    en: 'The sender still answers for the matter.',
  },
  'handOffs.give.what': {
    fi: 'Asia siirtyy pyytäjän vastuulle. Valitse, mitä muuta annat mukana.',
    sv: 'Ärendet övergår till den som bad om det. Välj vad annat du ger med.',
    en: 'The matter becomes the asker’s to answer for. Choose what else you give along.',
  },
  'handOffs.return.why': { fi: 'Miksi palautat', sv: 'Varför du returnerar', en: 'Why you return it' },
  'handOffs.return.hint': {
    fi: 'Lähettäjä ja asiakas näkevät syyn.',
    sv: 'Avsändaren och kunden ser orsaken.',
    en: 'The sender and the customer see the reason.',
  },
  'handOffs.words.missing': { fi: 'Kirjoita tähän jotain.', sv: 'Skriv något här.', en: 'Write something here.' },
  'handOffs.askMore.what': { fi: 'Mitä tarvitset lisää', sv: 'Vad behöver du mer', en: 'What more you need' },
  'handOffs.askMore.hint': {
    fi: 'Lähettäjä vastaa. Asiakas näkee kysymyksen.',
    sv: 'Avsändaren svarar. Kunden ser frågan.',
    en: 'The sender answers. The customer sees the question.',
  },
  'handOffs.giveMore.what': { fi: 'Vastauksesi', sv: 'Ditt svar', en: 'Your answer' },
  'handOffs.giveMore.asked': { fi: 'Vastaanottaja kysyi', sv: 'Mottagaren frågade', en: 'The receiver asked' },
  'handOffs.withdraw.why': { fi: 'Miksi perut', sv: 'Varför du återtar', en: 'Why you withdraw it' },
  'handOffs.close.what': { fi: 'Mihin asiassa päädyttiin', sv: 'Vad ledde det till', en: 'How it ended' },
  'handOffs.close.hint': {
    fi: 'Lähettäjä, vastaanottaja ja asiakas näkevät tuloksen.',
    sv: 'Avsändaren, mottagaren och kunden ser resultatet.',
    en: 'The sender, the receiver and the customer see the outcome.',
  },
  'handOffs.forward.why': { fi: 'Miksi sinne', sv: 'Varför dit', en: 'Why there' },
  'handOffs.redirect.whom': { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  'handOffs.redirect.choose': {
    fi: 'Valitse tiimi tai henkilö',
    sv: 'Välj ett team eller en person',
    en: 'Choose a team or a person',
  },

  'handOffs.card': { fi: 'Ohjaukset muille', sv: 'Hänvisningar till andra', en: 'Hand-offs to others' },
  'handOffs.card.none': {
    fi: 'Asiaa ei ole ohjattu muille.',
    sv: 'Ärendet har inte hänvisats till andra.',
    en: 'The matter has not been handed off.',
  },
  'handOffs.card.send': {
    fi: 'Ohjaa toiselle organisaatiolle',
    sv: 'Hänvisa till en annan organisation',
    en: 'Hand off to another organisation',
  },
  'handOffs.card.request': { fi: 'Pyydä asia meille', sv: 'Be om ärendet', en: 'Ask for the matter' },
  'handOffs.request.why': {
    fi: 'Miksi asia kuuluu teille',
    sv: 'Varför ärendet hör till er',
    en: 'Why the matter belongs with you',
  },
  'handOffs.request.hint': {
    fi: 'Asiasta vastaava organisaatio päättää. Asiakas näkee pyynnön.',
    sv: 'Den organisation som ansvarar för ärendet beslutar. Kunden ser begäran.',
    en: 'The organisation that keeps the matter decides. The customer sees the request.',
  },
  'handOffs.done.request': { fi: 'Asiaa on pyydetty.', sv: 'Ärendet är begärt.', en: 'The matter is asked for.' },
})
