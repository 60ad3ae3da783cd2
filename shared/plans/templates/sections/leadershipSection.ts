import type { SectionGuide } from '../SectionGuide.ts'

export const leadershipSection: SectionGuide = {
  key: 'leadership',
  part: 'people',
  title: { fi: 'Ihmiset ja johtaminen', sv: 'Människor och ledarskap', en: 'People and leadership' },
  guidance: {
    fi: 'Kun yritys kasvaa, yrittäjän työ muuttuu: enemmän johtamista, vähemmän tekemistä. Kerro, kuka vastaa mistäkin nyt ja vuoden päästä, keitä palkataan ja missä järjestyksessä. Kerro myös, kuka haastaa sinua: hallitus, neuvonantaja tai toinen yrittäjä. Muista, että uusi ihminen tuottaa vasta muutaman kuukauden kuluttua.',
    sv: 'När företaget växer förändras företagarens arbete: mer att leda, mindre att göra. Berätta vem som svarar för vad nu och om ett år, vilka som anställs och i vilken ordning. Berätta också vem som utmanar dig: styrelsen, en rådgivare eller en annan företagare. Kom ihåg att en ny människa ger resultat först efter några månader.',
    en: 'As a company grows, the owner’s work changes: more leading, less doing. Tell who answers for what now and in a year, who will be hired and in which order. Tell also who challenges you: a board, an adviser or another entrepreneur. Remember that a new person brings results only after a few months.',
  },
  questions: [
    {
      fi: 'Kuka vastaa myynnistä, tuotannosta ja rahasta?',
      sv: 'Vem svarar för försäljning, produktion och pengar?',
      en: 'Who answers for sales, production and money?',
    },
    {
      fi: 'Keitä palkkaat, missä järjestyksessä ja mistä heidät löydät?',
      sv: 'Vilka anställer du, i vilken ordning och var hittar du dem?',
      en: 'Whom do you hire, in which order, and where do you find them?',
    },
    {
      fi: 'Mikä työ siirtyy pois sinulta tänä vuonna?',
      sv: 'Vilket arbete lämnar du ifrån dig i år?',
      en: 'Which work leaves your desk this year?',
    },
  ],
  example: {
    fi: 'Leipomossamme Kokkolassa on seitsemän työntekijää, ja minä teen yhä joka toisen yövuoron. Syyskuussa palkkaamme tuotantopäällikön, jotta minulle jää aikaa myyntiin. Keväällä hallitukseen tulee entinen kauppias Vaasasta. Palkkojen osuus nousee vuodeksi 41 prosenttiin, mikä on laskettu mukaan kassavirtaan.',
    sv: 'Vårt bageri i Karleby har sju anställda, och jag gör fortfarande vartannat nattskift. I september anställer vi en produktionschef så att jag får tid för försäljning. På våren får styrelsen en före detta köpman från Vasa. Lönernas andel stiger för ett år till 41 procent, vilket är inräknat i kassaflödet.',
    en: 'Our bakery in Kokkola has seven employees, and I still do every other night shift. In September we hire a production manager so that I have time to sell. In spring a former shopkeeper from Vaasa joins the board. For a year wages rise to 41 per cent of sales, which is counted in the cash flow.',
  },
}
