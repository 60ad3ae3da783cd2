import type { SectionGuide } from '../SectionGuide.ts'

export const profitableCustomersSection: SectionGuide = {
  key: 'profitableCustomers',
  part: 'market',
  title: { fi: 'Asiakkaat, jotka kannattavat', sv: 'Kunderna som lönar sig', en: 'Customers that pay' },
  guidance: {
    fi: 'Laske kate asiakkaittain ja tuotteittain: usein viidennes tuo suurimman osan ja jokin syö sen. Päätä, mitä myydään lisää, minkä hinta nousee ja mistä luovutaan. Soita tärkeimmille asiakkaille itse. Nopein raha tulee yleensä heiltä, jotka jo ostavat.',
    sv: 'Räkna bidraget per kund och produkt: ofta ger en femtedel det mesta och något annat äter upp det. Bestäm vad som ska säljas mer, vad som blir dyrare och vad ni avstår från. Ring de viktigaste kunderna själv. De snabbaste pengarna kommer oftast från dem som redan köper.',
    en: 'Work out the margin by customer and by product: often a fifth brings most of it and something else eats it up. Decide what to sell more of, whose price goes up and what to give up. Call your most important customers yourself. The quickest money usually comes from those who buy already.',
  },
  questions: [
    {
      fi: 'Mikä asiakas tai tuote tuo katteen, ja mikä syö sen?',
      sv: 'Vilken kund eller produkt ger bidraget, och vilken äter det?',
      en: 'Which customer or product brings the margin, and which eats it?',
    },
    { fi: 'Mitä hintaa voi nostaa heti?', sv: 'Vilket pris kan höjas genast?', en: 'Which price can go up at once?' },
    {
      fi: 'Mistä luovut, vaikka se on rakas?',
      sv: 'Vad avstår du från, fast det är kärt?',
      en: 'What will you give up although you are fond of it?',
    },
  ],
  example: {
    fi: 'Kirjapainon tilauksista pakkaukset tuovat 22 prosenttia myynnistä mutta 51 prosenttia katteesta. Käyntikortit ja julisteet jäävät tappiolle, koska vaihto koneella vie tunnin. Lopetamme alle 150 euron työt ja nostamme muiden hintaa seitsemän prosenttia. Kuusi pakkausasiakasta on luvannut lisätilauksia.',
    sv: 'Av tryckeriets beställningar ger förpackningar 22 procent av försäljningen men 51 procent av bidraget. Visitkort och affischer går med förlust, eftersom omställningen av maskinen tar en timme. Vi slutar med arbeten under 150 euro och höjer priset på andra med sju procent. Sex förpackningskunder har lovat fler beställningar.',
    en: 'Of the printing house’s orders, packaging brings 22 per cent of sales but 51 per cent of the margin. Cards and posters make a loss, as changing the machine over takes an hour. We stop jobs under 150 euros and raise other prices by seven per cent. Six packaging customers have promised more orders.',
  },
}
