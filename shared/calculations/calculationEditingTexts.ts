import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Writing into the tables of a calculation: beginning, rows, cells and what was typed wrong. */
export const calculationEditingTexts = defineTexts({
  'calculations.begin.title': { fi: 'Aloita laskelmat', sv: 'Börja med kalkylerna', en: 'Begin the calculations' },
  'calculations.begin.words': {
    fi: 'Voit aloittaa tyhjästä tai esimerkistä, jonka luvut vaihdat omiksesi.',
    sv: 'Du kan börja från tomt eller från ett exempel vars siffror du byter mot dina egna.',
    en: 'Begin with empty tables, or with an example whose numbers you change to your own.',
  },
  'calculations.begin.none': {
    fi: 'Laskelmia ei ole vielä aloitettu.',
    sv: 'Kalkylerna har inte påbörjats ännu.',
    en: 'The calculations have not been begun yet.',
  },
  'calculations.begin.empty': { fi: 'Aloita tyhjästä', sv: 'Börja från tomt', en: 'Begin empty' },
  'calculations.begin.example': {
    fi: 'Aloita esimerkistä: {{example}}',
    sv: 'Börja från ett exempel: {{example}}',
    en: 'Begin with an example: {{example}}',
  },
  'calculations.elsewhere': {
    fi: 'Tämän suunnitelman laskelmat ovat toisessa osiossa.',
    sv: 'Den här planens kalkyler finns i ett annat avsnitt.',
    en: 'The calculations of this plan are in another section.',
  },
  'calculations.elsewhere.open': { fi: 'Avaa laskelmat', sv: 'Öppna kalkylerna', en: 'Open the calculations' },
  'calculations.tables': { fi: 'Laskelmien taulukot', sv: 'Kalkylernas tabeller', en: 'Tables of the calculations' },
  'calculations.money': { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
  'calculations.part.main': { fi: 'Tuotteet ja hinnat', sv: 'Produkter och priser', en: 'Products and prices' },
  'calculations.part.units': {
    fi: 'Myynti kuukausittain 1. vuonna',
    sv: 'Försäljning per månad år 1',
    en: 'Sold each month in year 1',
  },
  'calculations.part.purchases': {
    fi: 'Ostot myytyä yksikköä kohti',
    sv: 'Inköp per såld enhet',
    en: 'Purchases per unit sold',
  },
  'calculations.part.terms': {
    fi: 'Muutos seuraavina vuosina ja maksuajat',
    sv: 'Förändring de följande åren och betalningstider',
    en: 'Change in the next years and terms of payment',
  },
  'calculations.part.times': {
    fi: 'Ajat ja ehdot',
    sv: 'Tider och villkor',
    en: 'Times and terms',
  },
  'calculations.part.repayment': { fi: 'Lyhennykset', sv: 'Amorteringar', en: 'Repayments' },
  'calculations.part.depreciation': { fi: 'Poistot', sv: 'Avskrivningar', en: 'Depreciation' },
  'calculations.sameEachMonth': {
    fi: 'Sama joka kuukausi',
    sv: 'Samma varje månad',
    en: 'The same each month',
  },
  'calculations.sameEachMonth.of': {
    fi: 'Sama joka kuukausi: {{row}}',
    sv: 'Samma varje månad: {{row}}',
    en: 'The same each month: {{row}}',
  },
  'calculations.row': { fi: 'Rivi {{number}}', sv: 'Rad {{number}}', en: 'Row {{number}}' },
  'calculations.row.cell': { fi: '{{row}}: {{field}}', sv: '{{row}}: {{field}}', en: '{{row}}: {{field}}' },
  'calculations.row.add': { fi: 'Lisää rivi', sv: 'Lägg till en rad', en: 'Add a row' },
  'calculations.row.add.to': {
    fi: 'Lisää rivi: {{table}}',
    sv: 'Lägg till en rad: {{table}}',
    en: 'Add a row: {{table}}',
  },
  'calculations.row.up': { fi: 'Siirrä ylös: {{row}}', sv: 'Flytta upp: {{row}}', en: 'Move up: {{row}}' },
  'calculations.row.down': { fi: 'Siirrä alas: {{row}}', sv: 'Flytta ner: {{row}}', en: 'Move down: {{row}}' },
  'calculations.row.remove': { fi: 'Poista: {{row}}', sv: 'Ta bort: {{row}}', en: 'Remove: {{row}}' },
  'calculations.row.removed': {
    fi: '{{row}} poistettu. Kumoa palauttaa sen.',
    sv: '{{row}} har tagits bort. Ångra tar tillbaka den.',
    en: '{{row}} removed. Undo brings it back.',
  },
  'calculations.row.acts': {
    fi: 'Rivin siirto ja poisto',
    sv: 'Flytta och ta bort raden',
    en: 'Move and remove the row',
  },
  'calculations.rows.none': { fi: 'Ei vielä rivejä.', sv: 'Inga rader ännu.', en: 'No rows yet.' },
  'calculations.undo': { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },
  'calculations.redo': { fi: 'Tee uudelleen', sv: 'Gör om', en: 'Redo' },
  'calculations.keys': {
    fi: 'Sarkain vie oikealle ja Enter alas. Viimeisen rivin Enter lisää rivin.',
    sv: 'Tabb går åt höger och Enter nedåt. Enter på sista raden lägger till en rad.',
    en: 'Tab goes right and Enter down. Enter on the last row adds a row.',
  },
  'calculations.yes': { fi: 'kyllä', sv: 'ja', en: 'yes' },
  'calculations.no': { fi: 'ei', sv: 'nej', en: 'no' },
  'calculations.choose': { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  'calculations.toTheEnd': { fi: 'loppuun asti', sv: 'till slutet', en: 'to the end' },
  'calculations.monthNumber': { fi: '{{number}}. kuukausi', sv: 'månad {{number}}', en: 'month {{number}}' },
  'calculations.problem.euro': {
    fi: '{{field}}: kirjoita summa euroina, esimerkiksi 1 234,50. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv en summa i euro, till exempel 1 234,50. Den tidigare siffran gäller.',
    en: '{{field}}: write an amount in euros, for example 1,234.50. The earlier number stands.',
  },
  'calculations.problem.amount': {
    fi: '{{field}}: kirjoita määrä, esimerkiksi 12 tai 12,5. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv ett antal, till exempel 12 eller 12,5. Den tidigare siffran gäller.',
    en: '{{field}}: write a number, for example 12 or 12.5. The earlier number stands.',
  },
  'calculations.problem.percent': {
    fi: '{{field}}: kirjoita prosentti väliltä 0–100, esimerkiksi 25,5. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv en procent mellan 0 och 100, till exempel 25,5. Den tidigare siffran gäller.',
    en: '{{field}}: write a percentage from 0 to 100, for example 25.5. The earlier number stands.',
  },
  'calculations.problem.growth': {
    fi: '{{field}}: kirjoita muutos prosentteina väliltä −100–999, esimerkiksi 5 tai −10. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv förändringen i procent mellan −100 och 999, till exempel 5 eller −10. Den tidigare siffran gäller.',
    en: '{{field}}: write the change in percent from −100 to 999, for example 5 or −10. The earlier number stands.',
  },
  'calculations.problem.days': {
    fi: '{{field}}: kirjoita kokonaisia päiviä väliltä 0–180, esimerkiksi 14. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv hela dagar mellan 0 och 180, till exempel 14. Den tidigare siffran gäller.',
    en: '{{field}}: write whole days from 0 to 180, for example 14. The earlier number stands.',
  },
  'calculations.problem.years': {
    fi: '{{field}}: kirjoita kokonaisia vuosia väliltä 1–40, esimerkiksi 5. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv hela år mellan 1 och 40, till exempel 5. Den tidigare siffran gäller.',
    en: '{{field}}: write whole years from 1 to 40, for example 5. The earlier number stands.',
  },
  'calculations.problem.months': {
    fi: '{{field}}: kirjoita kokonaisia kuukausia väliltä 0–360, esimerkiksi 60. Aiempi luku on voimassa.',
    sv: '{{field}}: skriv hela månader mellan 0 och 360, till exempel 60. Den tidigare siffran gäller.',
    en: '{{field}}: write whole months from 0 to 360, for example 60. The earlier number stands.',
  },
  'calculations.problem.startMonth': {
    fi: '{{field}}: kirjoita kuukausi ja vuosi, esimerkiksi 3/2027.',
    sv: '{{field}}: skriv månad och år, till exempel 3/2027.',
    en: '{{field}}: write the month and the year, for example 3/2027.',
  },
  'calculations.problem.until': {
    fi: '{{field}}: valitse kuukausi, joka ei ole ennen ensimmäistä kuukautta.',
    sv: '{{field}}: välj en månad som inte är före den första månaden.',
    en: '{{field}}: choose a month that is not before the first month.',
  },
  'calculations.problem.graceMonths': {
    fi: '{{field}}: kirjoita vähemmän kuukausia kuin laina-ajassa on.',
    sv: '{{field}}: skriv färre månader än lånetiden har.',
    en: '{{field}}: write fewer months than the term has.',
  },
  'calculations.problem.stored': {
    fi: '{{field}}: arvoa ei voi lukea. Anna se uudelleen.',
    sv: '{{field}}: värdet kan inte läsas. Ange det på nytt.',
    en: '{{field}}: the value can’t be read. Give it again.',
  },
})
