/** How many minutes after midnight a clock time (`HH:MM`) is, on a day when the clocks are not turned. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
