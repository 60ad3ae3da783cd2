import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What is told of break-glass by e-mail: that it happened, never what was seen. */
export const breakGlassMailTexts = defineTexts({
  openedSubject: {
    fi: 'Tietojasi on avattu hätäkatselulla',
    sv: 'Dina uppgifter har öppnats genom nödgranskning',
    en: 'Your data has been opened by break-glass',
  },
  openedWho: {
    fi: '{{organisation}} avasi tietosi hätäkatselulla. Se on auki enintään tunnin, ja toinen henkilö tarkastaa sen.',
    sv: '{{organisation}} öppnade dina uppgifter genom nödgranskning. Den är öppen högst en timme, och en annan person kontrollerar den.',
    en: '{{organisation}} opened your data by break-glass. It is open for an hour at most, and a second person reviews it.',
  },
  openedWhere: {
    fi: 'Syyn ja sen, mitä katsottiin, näet kirjautumalla Y-CRM:ään.',
    sv: 'Logga in i Y-CRM för att se orsaken och vad som visades.',
    en: 'Sign in to Y-CRM to see the reason and what was looked at.',
  },
  reviewSubject: {
    fi: 'Hätäkatselu odottaa tarkastusta',
    sv: 'En nödgranskning väntar på kontroll',
    en: 'A break-glass waits for its review',
  },
  reviewLine: {
    fi: 'Organisaatiosi hätäkatselu odottaa toisen henkilön tarkastusta. Määräaika päättyy pian.',
    sv: 'En nödgranskning i din organisation väntar på att en annan person kontrollerar den. Tidsfristen går snart ut.',
    en: 'A break-glass in your organisation waits for a second person’s review. Its time is about to lapse.',
  },
})
