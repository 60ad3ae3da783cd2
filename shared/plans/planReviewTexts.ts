import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Reviews of a plan: asking for one, giving a statement, and the list of what was asked. */
export const planReviewTexts = defineTexts({
  'reviews.help': { fi: 'Apua suunnitelmaan', sv: 'Hjälp med planen', en: 'Help with the plan' },
  'reviews.title': { fi: 'Arviot', sv: 'Bedömningar', en: 'Reviews' },
  'reviews.lead': {
    fi: 'Suunnitelmat, joista asiakas on pyytänyt arviotasi. Lausunto on neuvo asiakkaalle, ei päätös.',
    sv: 'Planer som kunder har bett dig bedöma. Utlåtandet är ett råd till kunden, inget beslut.',
    en: 'Plans that customers have asked you to review. A statement is advice to the customer, not a decision.',
  },
  'reviews.box': { fi: 'Arviot', sv: 'Bedömningar', en: 'Reviews' },
  'reviews.box.waiting': { fi: 'Odottaa lausuntoa', sv: 'Väntar på utlåtande', en: 'Waiting' },
  'reviews.box.given': { fi: 'Annetut ja päättyneet', sv: 'Givna och avslutade', en: 'Given and over' },
  'reviews.none.waiting': {
    fi: 'Mikään arvio ei odota',
    sv: 'Ingen bedömning väntar',
    en: 'No review is waiting',
  },
  'reviews.none.waiting.how': {
    fi: 'Kun asiakas pyytää sinulta, tiimiltäsi tai organisaatioltasi arviota suunnitelmastaan, pyyntö tulee tähän määräpäivän mukaan.',
    sv: 'När en kund ber dig, ditt team eller din organisation bedöma sin plan kommer begäran hit, ordnad efter dag.',
    en: 'When a customer asks you, your team or your organisation to review a plan, the request comes here, in order of its day.',
  },
  'reviews.none.given': {
    fi: 'Ei vielä lausuntoja',
    sv: 'Inga utlåtanden ännu',
    en: 'No statements yet',
  },
  'reviews.none.given.how': {
    fi: 'Antamasi lausunnot ja päättyneet pyynnöt jäävät tähän.',
    sv: 'Utlåtanden som du har gett och begäranden som har avslutats finns kvar här.',
    en: 'Statements that you have given, and requests that are over, stay here.',
  },
  'reviews.loading': { fi: 'Arvioita haetaan', sv: 'Bedömningarna hämtas', en: 'Fetching the reviews' },
  'reviews.failed': {
    fi: 'Arvioita ei saatu haettua',
    sv: 'Bedömningarna kunde inte hämtas',
    en: 'The reviews could not be fetched',
  },
  'reviews.state.waiting': { fi: 'Odottaa lausuntoa', sv: 'Väntar på utlåtande', en: 'Waiting for a statement' },
  'reviews.state.given': { fi: 'Lausunto annettu', sv: 'Utlåtande givet', en: 'Statement given' },
  'reviews.state.over': { fi: 'Päättynyt', sv: 'Avslutad', en: 'Over' },
  'reviews.due': { fi: 'Viimeistään {{day}}', sv: 'Senast {{day}}', en: 'By {{day}}' },
  'reviews.asked': {
    fi: '{{name}} pyysi {{time}}',
    sv: '{{name}} bad om den {{time}}',
    en: 'Asked by {{name}} {{time}}',
  },
  'reviews.matter': { fi: 'Avaa asia', sv: 'Öppna ärendet', en: 'Open the matter' },
  'reviews.sections': { fi: 'Arvioitavana', sv: 'Att bedöma', en: 'To be reviewed' },
  'reviews.message': { fi: 'Asiakkaan viesti', sv: 'Kundens meddelande', en: 'What the customer says' },
  'reviews.message.own': { fi: 'Viestisi', sv: 'Ditt meddelande', en: 'Your message' },
  'reviews.access.open': {
    fi: 'Auki kommentoitavaksi {{day}} asti',
    sv: 'Öppen för kommentarer till och med {{day}}',
    en: 'Open for comments until {{day}}',
  },
  'reviews.access.notYet': {
    fi: 'Odottaa toisen edustajan allekirjoitusta ennen kuin suunnitelma avautuu',
    sv: 'Väntar på den andra företrädarens underskrift innan planen öppnas',
    en: 'Waits for the second signature before the plan opens',
  },
  'reviews.access.ended': {
    fi: 'Tämän pyynnön käyttöoikeus on päättynyt',
    sv: 'Åtkomsten i den här begäran har upphört',
    en: 'The access given with this request has ended',
  },
  'reviews.closed': {
    fi: 'Asiakas on sulkenut suunnitelman, joten sen sisältö ei näy. Jos tarvitset sitä vielä, kysy asian viesteissä.',
    sv: 'Kunden har stängt planen, så innehållet visas inte. Fråga i ärendets meddelanden om du ännu behöver det.',
    en: 'The customer has closed the plan, so its contents are not shown. Ask in the messages of the matter if you still need it.',
  },
  'reviews.closed.notYet': {
    fi: 'Suunnitelma avautuu, kun asiakkaan toinen edustaja on allekirjoittanut.',
    sv: 'Planen öppnas när kundens andra företrädare har skrivit under.',
    en: 'The plan opens when the customer’s second representative has signed.',
  },

  'reviews.own.none': {
    fi: 'Pyydä asiantuntijaa lukemaan suunnitelmasi. Valitset itse, mitkä osiot hän näkee ja mihin mennessä toivot lausuntoa.',
    sv: 'Be en sakkunnig läsa din plan. Du väljer själv vilka avsnitt som visas och när du vill ha utlåtandet.',
    en: 'Ask an expert to read your plan. You choose which sections they see, and by when you would like a statement.',
  },
  'reviews.ask': { fi: 'Pyydä arviota', sv: 'Be om en bedömning', en: 'Ask for a review' },
  'reviews.ask.parts': {
    fi: 'Mitä pyydät arvioimaan?',
    sv: 'Vad vill du ha bedömt?',
    en: 'What would you like to have reviewed?',
  },
  'reviews.ask.parts.missing': {
    fi: 'Valitse vähintään yksi aihe arvioitavaksi.',
    sv: 'Välj minst ett ämne att bedöma.',
    en: 'Choose at least one subject to be reviewed.',
  },
  'reviews.ask.person.missing': {
    fi: 'Valitse tiimi tai henkilö luettelosta.',
    sv: 'Välj ett team eller en person i listan.',
    en: 'Choose a team or a person from the list.',
  },
  'reviews.ask.day': { fi: 'Mihin mennessä?', sv: 'Senast när?', en: 'By when?' },
  'reviews.ask.day.wrong': {
    fi: 'Kirjoita päivä, joka on tänään tai myöhemmin, esimerkiksi 15.12.2026.',
    sv: 'Skriv en dag som är i dag eller senare, till exempel 15.12.2026.',
    en: 'Write a day that is today or later, for example 15.12.2026.',
  },
  'reviews.ask.message': {
    fi: 'Mihin toivot vastausta?',
    sv: 'Vad vill du ha svar på?',
    en: 'What would you like to know?',
  },
  'reviews.ask.optional': { fi: 'valinnainen', sv: 'frivilligt', en: 'optional' },
  'reviews.ask.effect': {
    fi: 'Kun lähetät pyynnön, palvelu avaa siitä asian vastaanottajan kanssa ja avaa valitut osiot hänen kommentoitavakseen {{day}} asti. Vastaanottaja ei voi muuttaa suunnitelmaa. Voit perua pyynnön milloin tahansa.',
    sv: 'När du skickar begäran öppnas ett ärende med mottagaren, och de valda avsnitten öppnas för kommentarer till och med {{day}}. Mottagaren kan inte ändra planen. Du kan ta tillbaka begäran när som helst.',
    en: 'When you send this, a matter is opened with whom you ask, and the chosen sections are open to them for comments until {{day}}. They cannot change the plan. You can take the request back at any time.',
  },
  'reviews.ask.otherPlans': {
    fi: 'Lupa koskee aihetta: samat aiheet avautuvat myös muista suunnitelmistasi ({{plans}}).',
    sv: 'Åtkomsten gäller ämnet: samma ämnen öppnas också i dina andra planer ({{plans}}).',
    en: 'Access goes by subject: the same subjects open in your other plans too ({{plans}}).',
  },
  'reviews.ask.matter': {
    fi: 'Asiasta näkyy sitä hoitaville viranomaisille vain, että arviota on pyydetty. Viestisi ja suunnitelmasi eivät näy.',
    sv: 'Myndigheter som ser ärendet ser bara att en bedömning har begärts. Ditt meddelande och din plan syns inte.',
    en: 'Authorities that see the matter see only that a review was asked for, not your message or your plan.',
  },
  'reviews.ask.send': { fi: 'Lähetä pyyntö', sv: 'Skicka begäran', en: 'Send the request' },
  'reviews.ask.sent': { fi: 'Arviopyyntö lähetettiin.', sv: 'Begäran skickades.', en: 'The request was sent.' },
  'reviews.takeBack': { fi: 'Peru pyyntö', sv: 'Ta tillbaka begäran', en: 'Take the request back' },
  'reviews.takeBack.given': {
    fi: 'Päätä käyttöoikeus',
    sv: 'Avsluta åtkomsten',
    en: 'End the access',
  },
  'reviews.takeBack.what': {
    fi: 'Vastaanottajan pääsy, jonka tämä pyyntö antoi, päättyy heti, ja asia päättyy. Jo annetut lausunnot ja kommentit jäävät sinulle.',
    sv: 'Mottagarens åtkomst genom den här begäran upphör genast, och ärendet avslutas. Utlåtanden och kommentarer som du redan har fått finns kvar hos dig.',
    en: 'The access that this request gave ends at once, and so does the matter. Statements and comments that you already have stay with you.',
  },
  'reviews.takeBack.done': {
    fi: 'Pyynnön käyttöoikeus päättyi.',
    sv: 'Åtkomsten har upphört.',
    en: 'The access has ended.',
  },

  'reviews.statement': { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' },
  'reviews.statement.by': { fi: '{{name}}, {{time}}', sv: '{{name}}, {{time}}', en: '{{name}}, {{time}}' },
  'reviews.statement.strengths': { fi: 'Vahvuudet', sv: 'Styrkor', en: 'Strengths' },
  'reviews.statement.strengths.hint': {
    fi: 'Mikä suunnitelmassa on hyvää ja uskottavaa?',
    sv: 'Vad är bra och trovärdigt i planen?',
    en: 'What in the plan is good and credible?',
  },
  'reviews.statement.risks': { fi: 'Riskit', sv: 'Risker', en: 'Risks' },
  'reviews.statement.risks.hint': {
    fi: 'Mihin yrittäjän kannattaa varautua?',
    sv: 'Vad bör företagaren vara beredd på?',
    en: 'What should the entrepreneur be ready for?',
  },
  'reviews.statement.nextSteps': { fi: 'Seuraavat askeleet', sv: 'Nästa steg', en: 'Next steps' },
  'reviews.statement.nextSteps.hint': {
    fi: 'Mitä tehdä ensin, ja kuka voi auttaa?',
    sv: 'Vad ska göras först, och vem kan hjälpa?',
    en: 'What to do first, and who can help?',
  },
  'reviews.statement.readiness': {
    fi: 'Valmius rahoitukseen',
    sv: 'Redo för finansiering',
    en: 'Readiness for funding',
  },
  'reviews.readiness.ready': {
    fi: 'Valmis näytettäväksi rahoittajalle',
    sv: 'Redo att visas för en finansiär',
    en: 'Ready to be shown to a financier',
  },
  'reviews.readiness.nearly': { fi: 'Melkein valmis', sv: 'Nästan redo', en: 'Nearly ready' },
  'reviews.readiness.notYet': { fi: 'Ei vielä valmis', sv: 'Inte redo ännu', en: 'Not ready yet' },
  'reviews.statement.why': { fi: 'Perustelut', sv: 'Motivering', en: 'Why' },
  'reviews.statement.missing': {
    fi: 'Kirjoita tähän muutama lause.',
    sv: 'Skriv några meningar här.',
    en: 'Write a few sentences here.',
  },
  'reviews.statement.readiness.missing': {
    fi: 'Valitse, kuinka valmis suunnitelma on.',
    sv: 'Välj hur redo planen är.',
    en: 'Choose how ready the plan is.',
  },
  'reviews.statement.advice': {
    fi: 'Lausunto on neuvo. Rahoittaja päättää itse omin perustein.',
    sv: 'Utlåtandet är ett råd. Finansiären beslutar själv på sina egna grunder.',
    en: 'A statement is advice. A financier decides for itself, on its own grounds.',
  },
  'reviews.give': { fi: 'Anna lausunto', sv: 'Ge utlåtande', en: 'Give a statement' },
  'reviews.give.again': { fi: 'Korjaa lausuntoa', sv: 'Rätta utlåtandet', en: 'Correct the statement' },
  'reviews.give.effect': {
    fi: 'Asiakas saa tiedon heti, ja palvelulupaus täyttyy. Lausuntoa voi korjata uudella; entinenkin jää näkyviin. Älä kirjoita henkilötunnuksia.',
    sv: 'Kunden får veta det genast, och servicelöftet är uppfyllt. Ett utlåtande rättas med ett nytt, och det förra syns också. Skriv inga personbeteckningar.',
    en: 'The customer hears of it at once, and the service promise is kept. A statement is corrected by a new one, and the old one stays visible. Write no personal identity codes.',
  },
  'reviews.give.send': { fi: 'Lähetä lausunto', sv: 'Skicka utlåtandet', en: 'Send the statement' },
  'reviews.give.sent': {
    fi: 'Lausunto lähetettiin asiakkaalle.',
    sv: 'Utlåtandet skickades till kunden.',
    en: 'The statement was sent to the customer.',
  },
  'reviews.earlier_one': { fi: 'Yksi aiempi lausunto', sv: 'Ett tidigare utlåtande', en: 'One earlier statement' },
  'reviews.earlier_other': {
    fi: '{{count}} aiempaa lausuntoa',
    sv: '{{count}} tidigare utlåtanden',
    en: '{{count}} earlier statements',
  },
  'reviews.changed': {
    fi: 'Suunnitelma on muuttunut lausunnon jälkeen',
    sv: 'Planen har ändrats efter utlåtandet',
    en: 'The plan has changed since the statement',
  },
})
