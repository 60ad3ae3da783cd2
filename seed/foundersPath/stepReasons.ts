import type { PathStep } from '#shared/foundersPath/PathStep.ts'

type Reason = Pick<PathStep, 'why' | 'takes'>
type Takes = NonNullable<PathStep['takes']>

const takes = (from: number, to: number, unit: Takes['unit']): Takes => ({ from, to, unit })
const reason = (fi: string, sv: string, en: string, time: Takes | null): Reason => ({
  why: { fi, sv, en },
  takes: time,
})

/** Why each step is worth taking, and how long it usually takes, by the step's key. */
export const stepReasons: Readonly<Record<string, Reason>> = {
  idea: reason(
    'Kun idea on sanoina, muut voivat auttaa sinua.',
    'När idén är i ord kan andra hjälpa dig.',
    'Once the idea is in words, others can help you.',
    takes(1, 2, 'days'),
  ),
  businessModel: reason(
    'Näet, voiko ideasta elää, ennen kuin käytät siihen rahaa.',
    'Du ser om du kan leva på idén innan du lägger pengar på den.',
    'You see whether the idea can feed you before you spend money on it.',
    takes(1, 2, 'weeks'),
  ),
  customersTested: reason(
    'Halvin aika erehtyä on ennen perustamista.',
    'Det är billigast att ta fel före starten.',
    'Being wrong is cheapest before you start.',
    takes(2, 6, 'weeks'),
  ),
  plan: reason(
    'Suunnitelman avulla saat rahoitusta ja huomaat ajoissa, jos jokin ei kannata.',
    'Med planen får du finansiering och märker i tid om något inte lönar sig.',
    'The plan gets you funding, and shows in time if something does not pay.',
    takes(1, 4, 'weeks'),
  ),
  companyForm: reason(
    'Muoto ratkaisee, kuka vastaa veloista, miten verot maksetaan ja mitä ilmoituksia teet.',
    'Formen avgör vem som ansvarar för skulderna, hur skatten betalas och vilka anmälningar du gör.',
    'The form decides who answers for debts, how tax is paid and which notifications you make.',
    takes(1, 2, 'weeks'),
  ),
  nameCheck: reason(
    'Varattu nimi pysäyttää rekisteröinnin, ja väärä nimi voi tulla kalliiksi.',
    'Ett upptaget namn stoppar registreringen, och fel namn kan bli dyrt.',
    'A name in use stops the registration, and a wrong one may cost you dearly.',
    takes(1, 3, 'hours'),
  ),
  premises: reason(
    'Vuokrasopimus sitoo pitkään, ja luvat annetaan usein juuri tietylle tilalle.',
    'Hyresavtalet binder länge, och tillstånd ges ofta för en viss lokal.',
    'A lease binds for long, and permits are often given for certain premises.',
    takes(2, 8, 'weeks'),
  ),
  funding: reason(
    'Raha loppuu useammin kuin asiakkaat. Moni tuki on haettava ennen aloittamista.',
    'Pengarna tar oftare slut än kunderna. Många stöd måste sökas före starten.',
    'Money runs out more often than customers do. Much support must be applied for before you start.',
    takes(2, 8, 'weeks'),
  ),
  startupGrant: reason(
    'Tuki auttaa arjen menoissa, kun yritys ei vielä elätä.',
    'Stödet hjälper med vardagens utgifter när företaget ännu inte försörjer dig.',
    'The grant helps with everyday costs while the company does not yet feed you.',
    takes(2, 6, 'weeks'),
  ),
  foodPremises: reason(
    'Toimintaa ei saa aloittaa ilman ilmoitusta.',
    'Verksamheten får inte inledas utan anmälan.',
    'You may not begin without the notification.',
    takes(4, 6, 'weeks'),
  ),
  primaryProduction: reason(
    'Ilmoituksen jälkeen tuotteitasi saa myydä elintarvikkeina.',
    'Efter anmälan får dina produkter säljas som livsmedel.',
    'After the notification your products may be sold as food.',
    takes(1, 3, 'hours'),
  ),
  alcoholLicence: reason(
    'Ilman lupaa anniskelu on rikos.',
    'Servering utan tillstånd är ett brott.',
    'Serving without a licence is a crime.',
    takes(1, 2, 'months'),
  ),
  healthProtection: reason(
    'Tarkastaja ehtii kertoa, mitä tilassa pitää muuttaa, ennen kuin asiakkaat tulevat.',
    'Inspektören hinner berätta vad som måste ändras i lokalen innan kunderna kommer.',
    'The inspector can tell what the premises need before customers come.',
    takes(4, 6, 'weeks'),
  ),
  socialAndHealthRegister: reason(
    'Palveluja saa antaa vasta, kun rekisteröinti on tehty.',
    'Tjänster får ges först när registreringen är gjord.',
    'Services may be given only once you are registered.',
    takes(1, 4, 'months'),
  ),
  electricalWork: reason(
    'Töitä saa tehdä vasta, kun ilmoitus on tehty ja johtaja nimetty.',
    'Arbeten får utföras först när anmälan är gjord och en ledare utsedd.',
    'Work may be done only after the notification, under a named manager.',
    takes(1, 3, 'weeks'),
  ),
  constructionReports: reason(
    'Ilmoitus tehdään joka kuukausi, ja myöhästymisestä voi tulla maksu.',
    'Anmälan görs varje månad, och en försening kan kosta.',
    'The report is made every month, and being late may cost you.',
    takes(1, 2, 'hours'),
  ),
  transportLicence: reason(
    'Ilman lupaa kuljetuksista ei saa ottaa maksua.',
    'Utan tillstånd får du inte ta betalt för transporter.',
    'Without the licence you may not take payment for transport.',
    takes(2, 6, 'weeks'),
  ),
  securityLicence: reason(
    'Turvallisuusalalla lupa on toiminnan ehto.',
    'I säkerhetsbranschen är tillståndet ett villkor.',
    'In the security trade you may not work without it.',
    takes(1, 3, 'months'),
  ),
  environmentalPermit: reason(
    'Käsittely kestää pitkään, ja ilman lupaa toiminta voidaan keskeyttää.',
    'Handläggningen tar lång tid, och utan tillstånd kan verksamheten avbrytas.',
    'Handling takes long, and without the permit your work may be stopped.',
    takes(6, 12, 'months'),
  ),
  startNotification: reason(
    'Saat Y-tunnuksen. Sen jälkeen voit laskuttaa ja tehdä sopimuksia yrityksenä.',
    'Du får ett FO-nummer. Efter det kan du fakturera och ingå avtal som företag.',
    'You get a business ID. After that you can invoice and make contracts as a company.',
    takes(1, 4, 'weeks'),
  ),
  beneficialOwners: reason(
    'Ilmoitus on pakollinen, ja pankki kysyy samoja tietoja.',
    'Anmälan är obligatorisk, och banken frågar efter samma uppgifter.',
    'The notification is compulsory, and the bank asks for the same.',
    takes(1, 2, 'hours'),
  ),
  taxRegisters: reason(
    'Asiakas tarkistaa ne ennen kuin maksaa laskusi.',
    'Kunden kontrollerar dem innan hen betalar din faktura.',
    'Your customer checks them before paying your invoice.',
    takes(1, 2, 'weeks'),
  ),
  bankAccount: reason(
    'Yrityksen raha pysyy erillään omastasi, ja kirjanpito helpottuu.',
    'Företagets pengar hålls skilda från dina egna, och bokföringen blir lättare.',
    'The company’s money stays apart from your own, and bookkeeping is easier.',
    takes(1, 4, 'weeks'),
  ),
  insurance: reason(
    'Yksi vahinko voi viedä koko yrityksen.',
    'En enda skada kan ta hela företaget.',
    'A single accident can take the whole company.',
    takes(1, 2, 'weeks'),
  ),
  pension: reason(
    'Vakuutus on pakollinen, ja sen mukaan määräytyvät myös sairauspäivärahasi ja eläkkeesi.',
    'Försäkringen är obligatorisk, och den avgör också din sjukdagpenning och pension.',
    'The insurance is compulsory, and your sickness allowance and pension follow from it.',
    takes(1, 3, 'hours'),
  ),
  accounting: reason(
    'Jokaisen yrityksen on pidettävä kirjanpitoa. Hyvä kirjanpitäjä huomaa myös ongelmat.',
    'Varje företag ska ha bokföring. En bra bokförare märker också problemen.',
    'Every company must keep accounts. A good accountant notices trouble too.',
    takes(1, 2, 'weeks'),
  ),
  contractsAndData: reason(
    'Kun ehdot on kirjoitettu, niistä ei tarvitse riidellä.',
    'När villkoren är skrivna behöver ingen tvista om dem.',
    'When terms are in writing, nobody needs to argue about them.',
    takes(1, 2, 'weeks'),
  ),
  firstCustomers: reason(
    'Ensimmäiset kaupat kertovat, mikä suunnitelmassa piti paikkansa.',
    'De första affärerna visar vad i planen som stämde.',
    'The first sales tell what in the plan was true.',
    takes(1, 3, 'months'),
  ),
  firstEmployee: reason(
    'Työnantajan velvollisuudet alkavat ensimmäisestä työpäivästä.',
    'Arbetsgivarens skyldigheter börjar från första arbetsdagen.',
    'An employer’s duties begin on the first day of work.',
    takes(2, 8, 'weeks'),
  ),
  growth: reason(
    'Nopea kasvu syö rahaa ennen kuin tuo sitä.',
    'Snabb tillväxt äter pengar innan den ger dem.',
    'Fast growth eats money before it brings any.',
    takes(1, 3, 'months'),
  ),
  internationalisation: reason(
    'Yksi maa kerrallaan selviät pienemmällä riskillä.',
    'Med ett land i taget är risken mindre.',
    'One country at a time is less of a risk.',
    takes(6, 12, 'months'),
  ),
  succession: reason(
    'Hyvin valmisteltu yritys löytää jatkajan, kiireellä myyty harvoin.',
    'Ett väl förberett företag hittar en efterträdare, ett som säljs i brådska sällan.',
    'A company that is well prepared finds a successor, one sold in haste seldom does.',
    takes(12, 60, 'months'),
  ),
}
