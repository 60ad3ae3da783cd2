import type { SectionGuide } from '../SectionGuide.ts'

export const summarySection: SectionGuide = {
  key: 'summary',
  part: 'summary',
  title: { fi: 'Tiivistelmä', sv: 'Sammandrag', en: 'Summary' },
  guidance: {
    fi: 'Kerro yhdellä sivulla, mitä yritys tekee, kenelle ja miksi se kannattaa. Kirjoita tiivistelmä viimeisenä, kun muut osat ovat valmiit, mutta pidä se ensimmäisenä. Moni rahoittaja lukee vain tämän ja laskelmat. Hyvä tiivistelmä sanoo luvut ääneen: paljonko rahaa tarvitaan, mihin ja milloin yritys kantaa itsensä.',
    sv: 'Berätta på en sida vad företaget gör, för vem och varför det lönar sig. Skriv sammandraget sist, när de andra delarna är klara, men låt det stå först. Många finansiärer läser bara det här och kalkylerna. Ett bra sammandrag säger siffrorna högt: hur mycket pengar som behövs, till vad och när företaget bär sig självt.',
    en: 'Say on one page what the company does, for whom and why it pays. Write the summary last, when the other parts are ready, but keep it first. Many funders read only this and the calculations. A good summary says the figures out loud: how much money is needed, for what, and when the company will carry itself.',
  },
  questions: [
    {
      fi: 'Mitä myyt, kenelle ja missä?',
      sv: 'Vad säljer du, till vem och var?',
      en: 'What do you sell, to whom and where?',
    },
    {
      fi: 'Paljonko rahaa tarvitaan ja mistä se tulee?',
      sv: 'Hur mycket pengar behövs och varifrån kommer de?',
      en: 'How much money is needed and where does it come from?',
    },
    {
      fi: 'Miksi juuri tämä yritys onnistuu?',
      sv: 'Varför lyckas just det här företaget?',
      en: 'Why will this company in particular succeed?',
    },
  ],
  example: {
    fi: 'Kahvila Tuulentupa avaa ovensa Oulun Toppilassa toukokuussa. Myymme lounasta ja leivonnaisia lähialueen asukkaille ja kahdelle työmaalle, yhteensä noin 90 asiakasta päivässä. Alkuun tarvitaan 48 000 euroa, josta 15 000 on omaa rahaa. Laskelman mukaan tulot kattavat menot ja yrittäjän palkan kahdeksantena kuukautena.',
    sv: 'Café Tuulentupa öppnar i Toppila i Uleåborg i maj. Vi säljer lunch och bakverk till invånarna i närheten och till två byggen, sammanlagt cirka 90 kunder om dagen. I början behövs 48 000 euro, varav 15 000 är egna pengar. Enligt kalkylen täcker inkomsterna utgifterna och företagarens lön den åttonde månaden.',
    en: 'Café Tuulentupa opens in Toppila, Oulu, in May. We sell lunch and baked goods to people who live nearby and to two building sites, about 90 customers a day in all. The start takes 48,000 euros, of which 15,000 is our own. According to the calculations, income covers costs and the owner’s pay in the eighth month.',
  },
}
