import type { SectionGuide } from '../SectionGuide.ts'

export const entrySection: SectionGuide = {
  key: 'entry',
  part: 'market',
  title: { fi: 'Myyntitapa ja kumppanit', sv: 'Försäljningssätt och partner', en: 'Way of selling and partners' },
  guidance: {
    fi: 'Kerro, miten myytte: suoraan, verkossa, jälleenmyyjän, agentin vai oman yrityksen kautta. Jokaisella on hintansa ja oma riskinsä. Kumppania valitessa katso, mitä muuta hän myy ja kenelle. Sovi kirjallisesti alueesta, hinnasta, ajasta ja siitä, miten yhteistyö päättyy.',
    sv: 'Berätta hur ni säljer: direkt, på nätet, genom återförsäljare, agent eller ett eget bolag. Varje sätt har sitt pris och sin risk. När du väljer partner, se vad partnern annars säljer och till vem. Kom skriftligt överens om område, pris, tid och hur samarbetet avslutas.',
    en: 'Tell how you sell: directly, online, through a dealer, an agent or a company of your own. Each has its price and its risk. When you choose a partner, look at what else they sell and to whom. Agree in writing on area, price, time and how it ends.',
  },
  questions: [
    {
      fi: 'Miten ensimmäinen kauppa syntyy käytännössä?',
      sv: 'Hur blir den första affären till i praktiken?',
      en: 'How does the first sale come about in practice?',
    },
    {
      fi: 'Mitä kumppani saa, ja mitä hän lupaa?',
      sv: 'Vad får partnern, och vad lovar partnern?',
      en: 'What does the partner get, and what do they promise?',
    },
    {
      fi: 'Miten yhteistyön voi lopettaa?',
      sv: 'Hur kan samarbetet avslutas?',
      en: 'How can the partnership be ended?',
    },
  ],
  example: {
    fi: 'Aloitamme suoralla myynnillä neljälle kasvattajalle, koska asennusta pitää opettaa. Toisena vuonna otamme jälleenmyyjän, joka jo huoltaa kasvattajien pumppuja. Hän saa 18 prosenttia hinnasta ja alueekseen Møren rannikon kahdeksi vuodeksi. Sopimuksen voi päättää kuuden kuukauden varoituksella.',
    sv: 'Vi börjar med direkt försäljning till fyra odlare, eftersom de behöver lära sig monteringen. Det andra året tar vi en återförsäljare som redan sköter service på odlarnas pumpar. Återförsäljaren får 18 procent av priset och Mørekusten som område i två år. Avtalet kan sägas upp med sex månaders varsel.',
    en: 'We begin by selling directly to four farmers, because they need to be taught the assembly. In the second year we take on a dealer who already services the farmers’ pumps. The dealer gets 18 per cent of the price and the coast of Møre for two years. Either side can end it with six months’ notice.',
  },
}
