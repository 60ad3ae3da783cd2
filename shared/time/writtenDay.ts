/** `2027-05-01` as it is written in Finland, in each of its languages: 1.5.2027. */
export const writtenDay = (day: string): string => day.split('-').reverse().map(Number).join('.')
