import type { SectionGuide } from '../SectionGuide.ts'

export const handoverGoalSection: SectionGuide = {
  key: 'handoverGoal',
  part: 'idea',
  title: { fi: 'Vaihdoksen tavoite', sv: 'Målet med skiftet', en: 'The goal of the handover' },
  guidance: {
    fi: 'Kerro, mitä vaihdokselta toivotaan: luopuja, jatkaja ja yritys voivat haluta eri asioita. Päättäkää tavoitepäivä ja se, tapahtuuko vaihdos kerralla vai vaiheittain. Kertokaa, mitä yrityksessä säilyy ja mikä saa muuttua. Vaihdos vie usein vuosia, joten aloittakaa ennen kuin on pakko.',
    sv: 'Berätta vad man hoppas av skiftet: den som lämnar över, den som tar över och företaget kan vilja olika saker. Bestäm ett måldatum och om skiftet sker på en gång eller i etapper. Berätta vad som bevaras i företaget och vad som får ändras. Ett skifte tar ofta flera år, så börja innan ni måste.',
    en: 'Tell what is hoped of the handover: the one who leaves, the one who continues and the company may want different things. Decide on a target date and whether it happens at once or in stages. Tell what stays as it is and what may change. A handover often takes years, so start before you have to.',
  },
  questions: [
    {
      fi: 'Mitä luopuja toivoo, ja mitä jatkaja?',
      sv: 'Vad önskar den som lämnar över, och den som tar över?',
      en: 'What does the one who leaves hope for, and the one who continues?',
    },
    { fi: 'Milloin vaihdos on valmis?', sv: 'När är skiftet klart?', en: 'When is the handover complete?' },
    {
      fi: 'Mitä yrityksessä ei saa muuttaa?',
      sv: 'Vad får inte ändras i företaget?',
      en: 'What must not change in the company?',
    },
  ],
  example: {
    fi: 'Isä on pitänyt putkiliikettä Kuopiossa 31 vuotta ja haluaa jäädä eläkkeelle kesällä 2029. Tytär tulee osakkaaksi ensi vuonna ja ostaa loput vuonna 2029. Nimi, asentajat ja taloyhtiöasiakkaat säilyvät. Tytär haluaa lisätä lämpöpumppujen huollon, ja isä on siitä samaa mieltä.',
    sv: 'Pappa har drivit rörfirman i Kuopio i 31 år och vill gå i pension sommaren 2029. Dottern blir delägare nästa år och köper resten 2029. Namnet, montörerna och husbolagen som kunder bevaras. Dottern vill lägga till service på värmepumpar, och pappa håller med.',
    en: 'Father has run the plumbing firm in Kuopio for 31 years and wants to retire in the summer of 2029. His daughter becomes a shareholder next year and buys the rest in 2029. The name, the fitters and the housing companies as customers stay. The daughter wants to add servicing of heat pumps, and her father agrees.',
  },
}
