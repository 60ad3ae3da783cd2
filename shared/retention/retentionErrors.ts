import { defineErrors } from '#shared/errors/defineErrors.ts'

export const retentionErrors = defineErrors({
  'retention.until': {
    status: 422,
    fi: 'Päivän pitää olla tulevaisuudessa, enintään viiden vuoden päässä. Korjaa päivä.',
    sv: 'Dagen ska ligga i framtiden, högst fem år bort. Rätta dagen.',
    en: 'The day must be in the future, at most five years ahead. Correct the day.',
  },
})
