import type { SectionGuide } from '../SectionGuide.ts'

export const peopleInHardTimesSection: SectionGuide = {
  key: 'peopleInHardTimes',
  part: 'people',
  title: { fi: 'Ihmiset vaikeina aikoina', sv: 'Människorna i svåra tider', en: 'People in hard times' },
  guidance: {
    fi: 'Kerro, ketkä tarvitaan, jotta yritys selviää, ja miten heistä pidetään kiinni. Lomautus, lyhennetty työaika ja irtisanominen vaativat lain mukaisen järjestyksen, joten kysy neuvoa ensin. Kerro henkilöstölle ajoissa ja rehellisesti. Kirjoita myös, kuka tukee sinua: yksin kantaminen vie voimat.',
    sv: 'Berätta vilka som behövs för att företaget ska klara sig och hur du håller kvar dem. Permittering, förkortad arbetstid och uppsägning ska göras i den ordning lagen kräver, så fråga om råd först. Berätta för personalen i tid och ärligt. Skriv också vem som stöder dig: att bära ensam tar på krafterna.',
    en: 'Tell who is needed for the company to pull through and how you keep them. Layoffs, shorter hours and dismissals must follow the order of the law, so ask for advice first. Tell the staff in time and honestly. Write down who supports you as well: carrying it alone wears you out.',
  },
  questions: [
    {
      fi: 'Ketkä ovat välttämättömiä, ja tietävätkö he sen?',
      sv: 'Vilka är nödvändiga, och vet de om det?',
      en: 'Who is essential, and do they know it?',
    },
    {
      fi: 'Mitä henkilöstölle on kerrottu?',
      sv: 'Vad har personalen fått veta?',
      en: 'What have the staff been told?',
    },
    { fi: 'Kuka tukee sinua itseäsi?', sv: 'Vem stöder dig själv?', en: 'Who supports you?' },
  ],
  example: {
    fi: 'Kirjapainossa Tampereella on yhdeksän työntekijää. Kolme painajaa on välttämättömiä, ja heidän työaikansa säilyy. Neljän toimistotyöntekijän kanssa neuvotellaan lyhyemmästä työajasta tammikuussa, ja työnantajaliiton neuvoja tarkistaa, että kaikki menee oikein. Itse soitan talousapuun joka toinen viikko ja käyn kerran kuussa yrittäjäryhmässä.',
    sv: 'Tryckeriet i Tammerfors har nio anställda. Tre tryckare är nödvändiga, och deras arbetstid består. I januari förhandlar vi med fyra kontorsanställda om kortare arbetstid, och arbetsgivarförbundets rådgivare ser till att allt går rätt till. Själv ringer jag ekonomihjälpen varannan vecka och går en gång i månaden i en företagargrupp.',
    en: 'The printing house in Tampere has nine employees. Three printers are essential, and their hours stay as they are. In January we talk with four office workers about shorter hours, and the employers’ association’s adviser sees that it is done right. I myself call the financial helpline every other week and go to an owners’ group once a month.',
  },
}
