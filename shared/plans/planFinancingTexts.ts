import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Advice on a plan's calculations: whether they are whole, and what those who fund businesses usually ask. */
export const planFinancingTexts = defineTexts({
  'advice.fundingCovered.name': {
    fi: 'Rahoitus riittää',
    sv: 'Finansieringen räcker',
    en: 'The funding suffices',
  },
  'advice.fundingCovered.rule': {
    fi: 'Nimetyt rahoituslähteet kattavat rahan tarpeen ja varakassan kaikkina kuukausina, myös lainojen kulut.',
    sv: 'De namngivna finansieringskällorna täcker behovet och reserven alla månader, även lånens kostnader.',
    en: 'The named sources of funding cover the need and the reserve in every month, the cost of loans included.',
  },
  'advice.fundingCovered.why': {
    fi: 'Rahoittaja katsoo, riittääkö raha siihen asti, että toiminta kantaa itsensä. Vajaa rahoitus loppuu kesken.',
    sv: 'En finansiär ser på om pengarna räcker tills verksamheten bär sig. För liten finansiering tar slut på vägen.',
    en: 'A financier looks at whether the money lasts until the business carries itself. Too little runs out on the way.',
  },
  'advice.fundingCovered.todo': {
    fi: 'Lisää rahoituslähde, pienennä tai siirrä investointeja, tai neuvottele pidempiä maksuaikoja.',
    sv: 'Lägg till en finansieringskälla, minska eller skjut upp investeringar, eller förhandla om längre betalningstider.',
    en: 'Add a source, make investments smaller or later, or negotiate longer times to pay.',
  },
  'advice.fundingCovered.found.enough': {
    fi: 'Tarve on {{need}} ja lähteet yhteensä {{sources}}.',
    sv: 'Behovet är {{need}} och källorna sammanlagt {{sources}}.',
    en: 'The need is {{need}} and the sources come to {{sources}}.',
  },
  'advice.fundingCovered.found.little': {
    fi: 'Tarve on {{need}} ja lähteet yhteensä {{sources}}. Rahaa puuttuu {{missing}}.',
    sv: 'Behovet är {{need}} och källorna sammanlagt {{sources}}. Det saknas {{missing}}.',
    en: 'The need is {{need}} and the sources come to {{sources}}. What is missing is {{missing}}.',
  },
  'advice.fundingCovered.found.noNeed': {
    fi: 'Laskelman mukaan ulkopuolista rahaa ei tarvita.',
    sv: 'Enligt kalkylen behövs inga utomstående pengar.',
    en: 'By the calculation, no outside money is needed.',
  },

  'advice.ownShare.name': { fi: 'Oma osuus', sv: 'Egen andel', en: 'Your own share' },
  'advice.ownShare.rule': {
    fi: 'Oma raha ja pankissa jo oleva raha ovat vähintään {{share}} % rahan tarpeesta.',
    sv: 'Egna pengar och pengar som redan finns på banken är minst {{share}} % av behovet.',
    en: 'Your own money, and what is in the bank already, come to at least {{share}}% of the need.',
  },
  'advice.ownShare.why': {
    fi: 'Rahoittajat haluavat yleensä nähdä, että yrittäjä kantaa osan riskistä itse.',
    sv: 'Finansiärer vill oftast se att företagaren själv bär en del av risken.',
    en: 'Financiers usually want to see that the entrepreneur carries part of the risk.',
  },
  'advice.ownShare.todo': {
    fi: 'Selvitä, voitko säästää, saada sijoittajan tai aloittaa pienemmin. Kysy rahoittajalta, mitä se laskee omaksi osuudeksi.',
    sv: 'Ta reda på om du kan spara, få en investerare eller börja i mindre skala. Fråga finansiären vad den räknar som egen andel.',
    en: 'See whether you can save, find an investor or start smaller. Ask the financier what it counts as your own share.',
  },
  'advice.ownShare.found.enough': {
    fi: 'Omaa rahaa on {{own}}, se on {{share}} tarpeesta {{need}}.',
    sv: 'De egna pengarna är {{own}}, det vill säga {{share}} av behovet {{need}}.',
    en: 'Your own money is {{own}}, which is {{share}} of the need {{need}}.',
  },
  'advice.ownShare.found.little': {
    fi: 'Omaa rahaa on {{own}}, se on vain {{share}} tarpeesta {{need}}.',
    sv: 'De egna pengarna är {{own}}, bara {{share}} av behovet {{need}}.',
    en: 'Your own money is {{own}}, only {{share}} of the need {{need}}.',
  },
  'advice.ownShare.found.noNeed': {
    fi: 'Rahan tarvetta ei ole, joten osuutta ei tarvitse laskea.',
    sv: 'Det finns inget behov, så andelen behöver inte räknas.',
    en: 'There is no need for money, so there is no share to count.',
  },

  'advice.cashAboveZero.name': {
    fi: 'Kassa pysyy plussalla',
    sv: 'Kassan hålls över noll',
    en: 'There is always money in the bank',
  },
  'advice.cashAboveZero.rule': {
    fi: 'Pankkitilillä on rahaa jokaisen kuukauden lopussa kolmen vuoden ajan.',
    sv: 'Det finns pengar på kontot i slutet av varje månad i tre år.',
    en: 'There is money in the bank at the end of every month for three years.',
  },
  'advice.cashAboveZero.why': {
    fi: 'Kannattavakin yritys kaatuu, jos laskuihin ei ole rahaa silloin, kun ne erääntyvät.',
    sv: 'Också ett lönsamt företag faller om det inte finns pengar när räkningarna förfaller.',
    en: 'Even a profitable business falls if there is no money when the bills are due.',
  },
  'advice.cashAboveZero.todo': {
    fi: 'Katso, mikä kuukausi painaa: laskuta aiemmin, siirrä hankinta tai varaa enemmän alkurahaa.',
    sv: 'Se vilken månad som är tung: fakturera tidigare, skjut upp ett köp eller reservera mer startpengar.',
    en: 'See which month weighs: bill earlier, buy later, or begin with more.',
  },
  'advice.cashAboveZero.found.enough': {
    fi: 'Pienin kuukauden loppusaldo on {{lowest}}.',
    sv: 'Det lägsta saldot i slutet av en månad är {{lowest}}.',
    en: 'The lowest balance at the end of a month is {{lowest}}.',
  },
  'advice.cashAboveZero.found.below': {
    fi: 'Raha loppuu ensimmäisen kerran: {{month}}. Pienimmillään saldo on {{lowest}}.',
    sv: 'Pengarna tar slut första gången: {{month}}. Som lägst är saldot {{lowest}}.',
    en: 'The money runs out for the first time in {{month}}. At its lowest the balance is {{lowest}}.',
  },

  'advice.repaymentsCarried.name': {
    fi: 'Lainat maksetaan tuloksella',
    sv: 'Lånen betalas med resultatet',
    en: 'The business earns what its loans cost',
  },
  'advice.repaymentsCarried.rule': {
    fi: 'Käyttökate verojen jälkeen on vähintään {{times}} kertaa vuoden korot ja lyhennykset.',
    sv: 'Driftsbidraget efter skatt är minst {{times}} gånger årets räntor och amorteringar.',
    en: 'The operating margin after tax is at least {{times}} times the year’s interest and repayments.',
  },
  'advice.repaymentsCarried.why': {
    fi: 'Lainanantaja katsoo, maksaako toiminta lainan itse vai pitääkö siihen hakea lisää rahaa.',
    sv: 'En långivare ser på om verksamheten själv betalar lånet eller om det behövs mer pengar utifrån.',
    en: 'A lender looks at whether the business itself pays the loan, or needs more money for it.',
  },
  'advice.repaymentsCarried.todo': {
    fi: 'Pidennä laina-aikaa, pyydä alkuun lyhennysvapaata, pienennä lainaa tai paranna katetta.',
    sv: 'Förläng lånetiden, be om amorteringsfrihet i början, minska lånet eller förbättra bidraget.',
    en: 'Make the term longer, ask for time without repayments at first, borrow less, or earn a better margin.',
  },
  'advice.repaymentsCarried.found.enough': {
    fi: 'Tiukimpana vuonna ({{year}}. vuosi) lainoihin jää {{left}}, ja ne maksavat {{cost}}.',
    sv: 'Det stramaste året (år {{year}}) finns det {{left}} för lånen, och de kostar {{cost}}.',
    en: 'In the tightest year (year {{year}}) {{left}} is left for the loans, which cost {{cost}}.',
  },
  'advice.repaymentsCarried.found.thin': {
    fi: 'Tiukimpana vuonna ({{year}}. vuosi) lainoihin jää {{left}}, ja ne maksavat {{cost}}. Se riittää juuri ja juuri.',
    sv: 'Det stramaste året (år {{year}}) finns det {{left}} för lånen, och de kostar {{cost}}. Det räcker nätt och jämnt.',
    en: 'In the tightest year (year {{year}}) {{left}} is left for the loans, which cost {{cost}}. It only just suffices.',
  },
  'advice.repaymentsCarried.found.little': {
    fi: 'Tiukimpana vuonna ({{year}}. vuosi) lainoihin jää {{left}}, mutta ne maksavat {{cost}}.',
    sv: 'Det stramaste året (år {{year}}) finns det {{left}} för lånen, men de kostar {{cost}}.',
    en: 'In the tightest year (year {{year}}) {{left}} is left for the loans, but they cost {{cost}}.',
  },
  'advice.repaymentsCarried.found.noLoans': {
    fi: 'Laskelmassa ei ole lainoja maksettavana.',
    sv: 'Kalkylen har inga lån att betala.',
    en: 'The calculation has no loans to pay.',
  },

  'advice.breakEven.name': {
    fi: 'Toiminta kannattaa kolmessa vuodessa',
    sv: 'Verksamheten bär sig inom tre år',
    en: 'The business pays its way within three years',
  },
  'advice.breakEven.rule': {
    fi: 'Myynti ylittää kriittisen pisteen jonakin kolmesta ensimmäisestä vuodesta.',
    sv: 'Försäljningen överskrider nollpunkten något av de tre första åren.',
    en: 'Sales pass break-even in one of the first three years.',
  },
  'advice.breakEven.why': {
    fi: 'Kriittisessä pisteessä myynti kattaa kulut. Sitä ennen yritys syö rahaa, joten on hyvä tietää, milloin se ohitetaan.',
    sv: 'Vid nollpunkten täcker försäljningen kostnaderna. Före det förbrukar företaget pengar, så det är bra att veta när den passeras.',
    en: 'At break-even sales cover the costs. Before it the business eats money, so it is good to know when it is passed.',
  },
  'advice.breakEven.todo': {
    fi: 'Kokeile herkkyyslaskelmassa hintaa, määrää ja kuluja: mikä niistä auttaa eniten?',
    sv: 'Pröva pris, volym och kostnader i känslighetskalkylen: vad hjälper mest?',
    en: 'Try price, volume and costs in the sensitivity table: which helps the most?',
  },
  'advice.breakEven.found.enough': {
    fi: 'Kriittinen piste ylittyy {{year}}. vuonna.',
    sv: 'Nollpunkten passeras år {{year}}.',
    en: 'Break-even is passed in year {{year}}.',
  },
  'advice.breakEven.found.little': {
    fi: 'Kriittinen piste ei ylity kolmessa vuodessa. Kolmantena vuonna myyntiä pitäisi olla {{turnover}}.',
    sv: 'Nollpunkten passeras inte på tre år. Det tredje året borde försäljningen vara {{turnover}}.',
    en: 'Break-even is not passed in three years. In the third, sales would have to be {{turnover}}.',
  },
  'advice.breakEven.found.missing': {
    fi: 'Kriittistä pistettä ei ole: jokainen myyty kappale maksaa vähintään hintansa verran, tai myyntiä ei ole.',
    sv: 'Det finns ingen nollpunkt: varje såld enhet kostar minst lika mycket som den inbringar, eller så finns det ingen försäljning.',
    en: 'There is no break-even: each unit costs at least what it brings in, or nothing is sold.',
  },

  'advice.pensionCounted.name': {
    fi: 'Yrittäjän eläke on mukana',
    sv: 'Företagarens pension är med',
    en: 'The entrepreneur’s pension is counted',
  },
  'advice.pensionCounted.rule': {
    fi: 'Laskelmassa on yrittäjän eläkevakuutuksen (YEL) maksu. Vakuutus on useimmille yrittäjille pakollinen (yrittäjän eläkelaki 1272/2006).',
    sv: 'Kalkylen har en avgift för företagarens pensionsförsäkring (FöPL). Försäkringen är obligatorisk för de flesta företagare (lag om pension för företagare 1272/2006).',
    en: 'The calculation has a premium for the entrepreneur’s pension insurance (YEL). Most entrepreneurs must have it (Self-Employed Persons’ Pensions Act 1272/2006).',
  },
  'advice.pensionCounted.why': {
    fi: 'Maksu on monelle pienyritykselle suuri kuukausikulu, ja lukija huomaa, jos se puuttuu.',
    sv: 'Avgiften är en stor månadskostnad för många små företag, och läsaren märker om den saknas.',
    en: 'For many small businesses it is a large monthly cost, and a reader notices if it is missing.',
  },
  'advice.pensionCounted.todo': {
    fi: 'Arvioi työtulosi, kysy maksu eläkeyhtiöstä ja kirjaa se laskelmaan. Jos sinun ei tarvitse ottaa vakuutusta, kerro suunnitelmassa miksi.',
    sv: 'Uppskatta din arbetsinkomst, fråga pensionsbolaget om avgiften och skriv in den i kalkylen. Om du inte behöver försäkringen, berätta varför i planen.',
    en: 'Estimate your work income, ask a pension company for the premium and enter it. If you need no insurance, say why in the plan.',
  },
  'advice.pensionCounted.found.enough': {
    fi: 'Laskelmassa on YEL-maksu.',
    sv: 'Kalkylen har en FöPL-avgift.',
    en: 'The calculation has a YEL premium.',
  },
  'advice.pensionCounted.found.empty': {
    fi: 'Laskelmassa ei ole YEL-maksua.',
    sv: 'Kalkylen har ingen FöPL-avgift.',
    en: 'The calculation has no YEL premium.',
  },
})
