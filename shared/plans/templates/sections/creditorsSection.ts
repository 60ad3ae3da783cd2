import type { SectionGuide } from '../SectionGuide.ts'

export const creditorsSection: SectionGuide = {
  key: 'creditors',
  part: 'operations',
  title: { fi: 'Velkojat ja neuvottelut', sv: 'Borgenärer och förhandlingar', en: 'Creditors and negotiations' },
  guidance: {
    fi: 'Luettele, kenelle ollaan velkaa, paljonko, mikä on erääntynyt ja mikä vakuus on annettu. Ota yhteyttä ennen eräpäivää: Verohallinto, pankki ja vuokranantaja voivat usein sopia maksujärjestelystä. Kohtele velkojia tasapuolisesti. Jos neuvottelu ei riitä, yrityssaneeraus voi olla vaihtoehto, ja se kannattaa selvittää ajoissa.',
    sv: 'Räkna upp vem ni är skyldiga, hur mycket, vad som har förfallit och vilka säkerheter som har getts. Ta kontakt före förfallodagen: Skatteförvaltningen, banken och hyresvärden kan ofta gå med på ett betalningsarrangemang. Behandla borgenärerna lika. Om förhandlingar inte räcker kan företagssanering vara ett alternativ, och det lönar sig att utreda i tid.',
    en: 'List whom you owe, how much, what is overdue and what security has been given. Get in touch before the due date: the Tax Administration, the bank and the landlord can often agree on a payment arrangement. Treat creditors equally. If negotiating is not enough, restructuring may be an option, and it is worth looking into early.',
  },
  questions: [
    {
      fi: 'Kenelle ollaan velkaa, ja mikä on erääntynyt?',
      sv: 'Vem är ni skyldiga, och vad har förfallit?',
      en: 'Whom do you owe, and what is overdue?',
    },
    {
      fi: 'Kenen kanssa on jo neuvoteltu, ja mitä sovittiin?',
      sv: 'Med vem har ni redan förhandlat, och vad avtalades?',
      en: 'With whom have you negotiated, and what was agreed?',
    },
    {
      fi: 'Mistä velasta vastaat itse?',
      sv: 'Vilken skuld ansvarar du själv för?',
      en: 'Which debt do you answer for yourself?',
    },
    {
      fi: 'Pitäisikö saneerausta selvittää?',
      sv: 'Borde en sanering utredas?',
      en: 'Should restructuring be looked into?',
    },
  ],
  example: {
    fi: 'Pankille ollaan velkaa 72 000 euroa, tukuille 24 000 ja veroja 22 000. Verohallinnolta on haettu maksujärjestelyä 12 kuukaudeksi. Pankki on luvannut puolen vuoden lyhennysvapaan, jos tämä suunnitelma pitää. Tukut saavat vanhat saatavansa kuudessa erässä ja uudet tilaukset maksetaan heti.',
    sv: 'Till banken är vi skyldiga 72 000 euro, till partihandeln 24 000 och i skatter 22 000. Hos Skatteförvaltningen har vi sökt ett betalningsarrangemang på 12 månader. Banken har lovat ett halvår utan amorteringar om den här planen håller. Partihandlarna får sina gamla fordringar i sex poster, och nya beställningar betalas genast.',
    en: 'We owe the bank 72,000 euros, wholesalers 24,000 and 22,000 in taxes. A payment arrangement of 12 months has been applied for from the Tax Administration. The bank has promised half a year without instalments if this plan holds. Wholesalers get what they are owed in six parts, and new orders are paid at once.',
  },
}
