import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The results of a plan's calculations: measures that text quotes, why one has no value, and what to look at. */
export const calculationResultTexts = defineTexts({
  'calculations.measure.turnover': { fi: 'Liikevaihto', sv: 'Omsättning', en: 'Turnover' },
  'calculations.measure.grossMargin': { fi: 'Myyntikate', sv: 'Försäljningsbidrag', en: 'Gross margin' },
  'calculations.measure.grossMarginPercent': {
    fi: 'Myyntikate, % liikevaihdosta',
    sv: 'Försäljningsbidrag, % av omsättningen',
    en: 'Gross margin, % of turnover',
  },
  'calculations.measure.operatingMargin': { fi: 'Käyttökate', sv: 'Driftsbidrag', en: 'Operating margin' },
  'calculations.measure.operatingMarginPercent': {
    fi: 'Käyttökate, % liikevaihdosta',
    sv: 'Driftsbidrag, % av omsättningen',
    en: 'Operating margin, % of turnover',
  },
  'calculations.measure.operatingResult': { fi: 'Liiketulos', sv: 'Rörelseresultat', en: 'Operating result' },
  'calculations.measure.netResult': { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  'calculations.measure.cashAtEnd': { fi: 'Kassa vuoden lopussa', sv: 'Kassa vid årets slut', en: 'Cash at the end' },
  'calculations.measure.loansAtEnd': {
    fi: 'Lainaa jäljellä vuoden lopussa',
    sv: 'Lån kvar vid årets slut',
    en: 'Loans left at the end',
  },
  'calculations.measure.breakEvenTurnover': {
    fi: 'Kriittinen piste: liikevaihto vuodessa',
    sv: 'Kritisk punkt: omsättning per år',
    en: 'Break-even turnover per year',
  },
  'calculations.measure.breakEvenPerMonth': {
    fi: 'Kriittinen piste: liikevaihto kuukaudessa',
    sv: 'Kritisk punkt: omsättning per månad',
    en: 'Break-even turnover per month',
  },
  'calculations.measure.safetyMargin': { fi: 'Varmuusmarginaali', sv: 'Säkerhetsmarginal', en: 'Safety margin' },
  'calculations.measure.fundingNeed': { fi: 'Rahoituksen tarve', sv: 'Finansieringsbehov', en: 'Funding need' },
  'calculations.measure.fundingSources': {
    fi: 'Rahoituksen lähteet',
    sv: 'Finansieringskällor',
    en: 'Funding sources',
  },
  'calculations.measure.fundingMissing': {
    fi: 'Rahoitusta puuttuu',
    sv: 'Finansiering som saknas',
    en: 'Funding still missing',
  },
  'calculations.measure.investmentsTotal': {
    fi: 'Investoinnit maksettuina',
    sv: 'Investeringar som betalas',
    en: 'Investments as paid',
  },
  'calculations.measure.lowestCash': { fi: 'Kassa alimmillaan', sv: 'Lägsta kassa', en: 'Lowest cash' },
  'calculations.measure.lowestCashMonth': {
    fi: 'Kuukausi, jona kassa on alimmillaan',
    sv: 'Månad då kassan är lägst',
    en: 'Month of the lowest cash',
  },
  'calculations.measure.firstProfitMonth': {
    fi: 'Ensimmäinen voitollinen kuukausi',
    sv: 'Första månaden med vinst',
    en: 'First month of profit',
  },
  'calculations.measure.loanInterest': {
    fi: 'Lainojen korot kolmessa vuodessa',
    sv: 'Lånens räntor under tre år',
    en: 'Interest on loans in three years',
  },
  'calculations.why.noSales': { fi: 'myyntiä ei ole', sv: 'det finns ingen försäljning', en: 'there are no sales' },
  'calculations.why.noMargin': {
    fi: 'ei saavuteta: ostot vievät koko myynnin',
    sv: 'nås inte: inköpen tar hela försäljningen',
    en: 'not reached: purchases take all of the sales',
  },
  'calculations.why.noProfit': {
    fi: 'ei kolmen vuoden aikana',
    sv: 'inte under tre år',
    en: 'not within three years',
  },
  'calculations.note.cashBelowZero': {
    fi: 'Raha loppuu kesken. Lisää rahoitusta, siirrä menoja tai sovi maksuajoista.',
    sv: 'Pengarna tar slut. Lägg till finansiering, skjut upp utgifter eller avtala om betalningstider.',
    en: 'The money runs out. Add funding, move spending or agree on terms of payment.',
  },
  'calculations.note.vatThreshold': {
    fi: 'Kalenterivuoden liikevaihto ylittää vähäisen liiketoiminnan rajan: yrityksen on ilmoittauduttava arvonlisäverorekisteriin.',
    sv: 'Omsättningen under kalenderåret överstiger gränsen för verksamhet i liten skala: företaget måste anmäla sig till momsregistret.',
    en: 'Turnover in a calendar year is over the limit of small-scale business: the company must register for VAT.',
  },
  'calculations.note.yelEmpty': {
    fi: 'YEL-maksu on tyhjä. Jos yrittäjän pitää ottaa YEL-vakuutus, lisää maksu.',
    sv: 'FöPL-avgiften är tom. Om företagaren måste ha en FöPL-försäkring, lägg till avgiften.',
    en: 'The YEL contribution is empty. If the entrepreneur must take out YEL insurance, add it.',
  },
  'calculations.note.exemptSales': {
    fi: 'Osa myynnistä on verotonta. Siihen tehdyistä ostoista ei saa vähentää arvonlisäveroa: merkitse ne rivit itse.',
    sv: 'En del av försäljningen är skattefri. Momsen på inköp för den får inte dras av: markera de raderna själv.',
    en: 'Part of the sales is exempt. VAT on purchases for it can’t be deducted: mark those rows yourself.',
  },
  'calculations.note.grantsApart': {
    fi: 'Avustukset ovat kassavirrassa, mutta eivät kannattavuudessa: yrityksen pitää kannattaa ilman niitä.',
    sv: 'Bidragen finns i kassaflödet men inte i lönsamheten: företaget ska vara lönsamt utan dem.',
    en: 'Grants are in the cash flow and not in profitability: the business must pay its way without them.',
  },
})
