import type { SectionGuide } from '../SectionGuide.ts'

export const founderSection: SectionGuide = {
  key: 'founder',
  part: 'people',
  title: { fi: 'Sinä ja osaamisesi', sv: 'Du och ditt kunnande', en: 'You and your skills' },
  guidance: {
    fi: 'Kerro, miksi juuri sinä osaat tämän: koulutus, työ, harrastukset ja verkostot. Sano rehellisesti myös, mitä et vielä osaa ja keneltä saat siihen apua. Jos perustajia on monta, kirjoita, kuka tekee mitä ja paljonko kukin omistaa. Mieti myös jaksamista ja sitä, mistä elät alun kuukaudet.',
    sv: 'Berätta varför just du kan det här: utbildning, arbete, intressen och nätverk. Säg också ärligt vad du ännu inte kan och vem som hjälper dig med det. Om ni är flera grundare, skriv vem som gör vad och hur mycket var och en äger. Tänk även på hur du ska orka och vad du lever på de första månaderna.',
    en: 'Tell why you in particular can do this: education, work, interests and networks. Say honestly what you can’t do yet and who will help you with it. If there are several founders, write down who does what and how much each of you owns. Think also about your own strength and what you will live on in the first months.',
  },
  questions: [
    {
      fi: 'Mikä kokemus auttaa sinua eniten?',
      sv: 'Vilken erfarenhet hjälper dig mest?',
      en: 'Which experience helps you most?',
    },
    {
      fi: 'Mitä taitoa puuttuu ja keneltä saat sen?',
      sv: 'Vilken kunskap saknas och från vem får du den?',
      en: 'Which skill is missing and who brings it?',
    },
    {
      fi: 'Kuka tekee työt, jos sairastut?',
      sv: 'Vem gör arbetet om du blir sjuk?',
      en: 'Who does the work if you fall ill?',
    },
  ],
  example: {
    fi: 'Olen työskennellyt kokkina yksitoista vuotta, joista neljä vuoropäällikkönä. Osaan hinnoitella lounaan ja johtaa keittiötä, mutta kirjanpito on minulle vierasta: sen hoitaa tilitoimisto. Siskoni auttaa markkinoinnissa puoli päivää viikossa. Minulla on säästöjä viiden kuukauden elämiseen.',
    sv: 'Jag har arbetat som kock i elva år, fyra av dem som skiftledare. Jag kan prissätta en lunch och leda ett kök, men bokföring är främmande för mig: den sköter en bokföringsbyrå. Min syster hjälper till med marknadsföringen en halv dag i veckan. Jag har sparat så att jag klarar fem månader.',
    en: 'I have worked as a cook for eleven years, four of them as shift manager. I can price a lunch and run a kitchen, but bookkeeping is new to me, so an accounting firm does it. My sister helps with marketing half a day a week. My savings cover five months of living.',
  },
}
