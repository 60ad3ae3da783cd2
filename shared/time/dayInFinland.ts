// sv-SE writes a day as YYYY-MM-DD. One formatter: making one costs more than using it a hundred times.
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in Finland, `YYYY-MM-DD`, of a moment. */
export const dayInFinland = (moment: Date): string => format.format(moment)
