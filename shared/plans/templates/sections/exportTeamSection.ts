import type { SectionGuide } from '../SectionGuide.ts'

export const exportTeamSection: SectionGuide = {
  key: 'exportTeam',
  part: 'people',
  title: { fi: 'Tekijät ja osaaminen', sv: 'Människor och kunnande', en: 'People and skills' },
  guidance: {
    fi: 'Kerro, kuka vastaa viennistä ja paljonko aikaa hänellä on siihen. Vienti sivutyönä jää helposti kesken. Arvioi kielitaito, kaupan tavat, sopimusosaaminen ja matkustaminen rehellisesti. Kerro, mitä ostatte: kääntäjän, juristin, paikallisen myyjän tai Team Finland -verkoston neuvoja.',
    sv: 'Berätta vem som svarar för exporten och hur mycket tid som finns för den. Export som bisyssla blir lätt på hälft. Bedöm ärligt språkkunskaper, affärsvanor, avtalskunnande och resor. Berätta vad ni köper: en översättare, en jurist, en lokal säljare eller råd från nätverket Team Finland.',
    en: 'Tell who answers for export and how much time they have for it. Export done on the side is easily left half finished. Judge languages, business customs, contracts and travelling honestly. Tell what you buy: a translator, a lawyer, a local salesperson or advice from the Team Finland network.',
  },
  questions: [
    {
      fi: 'Kuka vie asiaa eteenpäin joka viikko?',
      sv: 'Vem driver saken framåt varje vecka?',
      en: 'Who moves this forward every week?',
    },
    {
      fi: 'Mikä kieli- tai sopimusosaaminen puuttuu?',
      sv: 'Vilket språk- eller avtalskunnande saknas?',
      en: 'Which language or contract skills are missing?',
    },
    {
      fi: 'Kenet tunnet jo kohdemaassa?',
      sv: 'Vem känner du redan i mållandet?',
      en: 'Whom do you already know in the target country?',
    },
  ],
  example: {
    fi: 'Toimitusjohtaja käyttää vientiin kaksi päivää viikossa, ja tuotannosta vastaa jatkossa tehtaan esimies. Puhumme ruotsia, joten Norjassa pärjää hyvin. Sopimuspohjat teetämme asianajajalla Vaasassa, arviolta 4 000 euroa. Keväällä palkkaamme puolipäiväisen myyjän Ålesundista.',
    sv: 'Verkställande direktören använder två dagar i veckan på export, och verkmästaren svarar framöver för produktionen. Vi talar svenska, så det går bra i Norge. Avtalsmallarna beställer vi av en advokat i Vasa, uppskattningsvis 4 000 euro. På våren anställer vi en säljare på halvtid i Ålesund.',
    en: 'The managing director spends two days a week on export, and the foreman answers for production from now on. We speak Swedish, which goes a long way in Norway. A lawyer in Vaasa drafts our contracts, about 4,000 euros. In spring we hire a part-time salesperson in Ålesund.',
  },
}
