import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Advice on a plan: for each check its rule, what was found, why it matters and what to do. Nobody decides by it. */
export const planAdviceTexts = defineTexts({
  'advice.title': { fi: 'Neuvoja suunnitelmaan', sv: 'Råd om planen', en: 'Advice on the plan' },
  'advice.lead': {
    fi: 'Nämä neuvot auttavat näkemään, mitä lukija luultavasti kysyy. Ne eivät ole arvosana: kukaan ei päätä mitään niiden perusteella, eivätkä ne näy muille kuin niille, jotka lukevat samoja osioita.',
    sv: 'Råden hjälper dig att se vad en läsare troligen frågar. De är inget betyg: ingen beslutar något utifrån dem, och de visas bara för dem som läser samma avsnitt.',
    en: 'This advice helps you see what a reader will probably ask. It is no grade: nobody decides anything by it, and it is shown only to those who read the same sections.',
  },
  'advice.loading': { fi: 'Suunnitelmaa luetaan', sv: 'Planen läses', en: 'Reading the plan' },
  'advice.failed': {
    fi: 'Neuvoja ei saatu haettua',
    sv: 'Råden kunde inte hämtas',
    en: 'The advice could not be fetched',
  },
  'advice.again': { fi: 'Katso uudelleen', sv: 'Titta på nytt', en: 'Look again' },
  'advice.sections': { fi: 'Tekstit', sv: 'Texterna', en: 'The texts' },
  'advice.sections.written': {
    fi: 'Kirjoitettu: {{sections}}.',
    sv: 'Skrivna: {{sections}}.',
    en: 'Written: {{sections}}.',
  },
  'advice.sections.allWritten': {
    fi: 'Jokaisessa osiossa on tekstiä. Pyydä seuraavaksi jotakuta lukemaan se ja kertomaan, mikä jäi epäselväksi.',
    sv: 'Alla avsnitt har text. Be härnäst någon läsa den och berätta vad som är oklart.',
    en: 'Every section has text. Next, ask somebody to read it and tell you what is unclear.',
  },
  'advice.figures': { fi: 'Laskelmat ja rahoitus', sv: 'Kalkyler och finansiering', en: 'Calculations and funding' },
  'advice.state.fine': { fi: 'Kunnossa', sv: 'I sin ordning', en: 'In order' },
  'advice.state.look': { fi: 'Katso tätä', sv: 'Se på det här', en: 'Look at this' },
  'advice.rule': { fi: 'Mitä katsotaan', sv: 'Vad som granskas', en: 'What is looked at' },
  'advice.why': { fi: 'Miksi sillä on väliä', sv: 'Varför det spelar roll', en: 'Why it matters' },
  'advice.todo': { fi: 'Mitä voit tehdä', sv: 'Vad du kan göra', en: 'What you can do' },
  'advice.more': { fi: 'Perustelut: {{check}}', sv: 'Motivering: {{check}}', en: 'Reasons: {{check}}' },
  'advice.questions.of': {
    fi: 'Kysymyksiä avuksi: {{section}}',
    sv: 'Frågor till hjälp: {{section}}',
    en: 'Questions to help: {{section}}',
  },
  'advice.thumb': {
    fi: 'Raja on nyrkkisääntö, ei minkään rahoittajan ehto. Jokainen rahoittaja päättää omin perustein.',
    sv: 'Gränsen är en tumregel, inte något villkor hos en finansiär. Varje finansiär beslutar på sina egna grunder.',
    en: 'The limit is a rule of thumb, not a condition of any financier. Each decides on its own grounds.',
  },
  'advice.missingCells': {
    fi: 'Ensimmäiset puuttuvat kohdat:',
    sv: 'De första punkterna som saknas:',
    en: 'The first cells that are missing:',
  },

  'advice.sectionWritten.rule': {
    fi: 'Osiossa on vähintään {{least}} sanaa. Sanamäärä on nyrkkisääntö, eikä se kerro, onko teksti hyvää.',
    sv: 'Avsnittet har minst {{least}} ord. Antalet ord är en tumregel och säger inte om texten är bra.',
    en: 'The section has at least {{least}} words. Their number is a rule of thumb and does not say whether the text is good.',
  },
  'advice.sectionWritten.why': {
    fi: 'Tyhjä tai hyvin lyhyt osio jättää lukijan arvailemaan, ja silloin hän kysyy tai epäilee.',
    sv: 'Ett tomt eller mycket kort avsnitt lämnar läsaren att gissa, och då frågar eller tvivlar hen.',
    en: 'An empty or very short section leaves the reader guessing, and then they ask or doubt.',
  },
  'advice.sectionWritten.found.empty': { fi: 'Ei vielä tekstiä', sv: 'Ingen text ännu', en: 'No text yet' },
  'advice.sectionWritten.found.short': {
    fi: 'Lyhyt: {{words}} sanaa',
    sv: 'Kort: {{words}} ord',
    en: 'Short: {{words}} words',
  },

  'advice.calculationsComplete.name': {
    fi: 'Laskelmat ovat kokonaiset',
    sv: 'Kalkylerna är hela',
    en: 'The calculations are whole',
  },
  'advice.calculationsComplete.rule': {
    fi: 'Jokainen kohta, jota tulokset tarvitsevat, on täytetty.',
    sv: 'Varje punkt som resultaten behöver är ifylld.',
    en: 'Every cell that the results need is filled in.',
  },
  'advice.calculationsComplete.why': {
    fi: 'Puuttuva luku näyttäisi tuloksissa nollalta. Siksi muista kohdista ei sanota mitään ennen kuin luvut ovat koossa.',
    sv: 'En siffra som saknas skulle se ut som noll i resultaten. Därför sägs inget om de andra punkterna innan siffrorna är samlade.',
    en: 'A missing number would look like zero in the results. So nothing is said of the rest until the numbers are there.',
  },
  'advice.calculationsComplete.todo': {
    fi: 'Avaa laskelmat ja täytä puuttuvat kohdat. Arviokin riittää: sitä voi tarkentaa.',
    sv: 'Öppna kalkylerna och fyll i det som saknas. En uppskattning räcker, den kan preciseras senare.',
    en: 'Open the calculations and fill in what is missing. An estimate will do: it can be made more exact later.',
  },
  'advice.calculationsComplete.found.complete': {
    fi: 'Kaikki tarvittavat luvut ovat paikallaan.',
    sv: 'Alla siffror som behövs finns på plats.',
    en: 'All the numbers that are needed are there.',
  },
  'advice.calculationsComplete.found.missing': {
    fi: 'Puuttuvia kohtia: {{count}}.',
    sv: 'Punkter som saknas: {{count}}.',
    en: 'Cells missing: {{count}}.',
  },
  'advice.calculationsComplete.found.notBegun': {
    fi: 'Laskelmia ei ole vielä aloitettu.',
    sv: 'Kalkylerna är inte påbörjade ännu.',
    en: 'The calculations have not been begun yet.',
  },
  'advice.waiting': {
    fi: 'Kun laskelmat ovat kokonaiset, tässä katsotaan myös: {{checks}}.',
    sv: 'När kalkylerna är hela granskas här också: {{checks}}.',
    en: 'When the calculations are whole, these are looked at too: {{checks}}.',
  },
})
