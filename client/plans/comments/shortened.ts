/** The beginning of a longer text. */
export const shortened = (text: string, longest = 60): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`
