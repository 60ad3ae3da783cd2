/** Names of people typed on one line, apart by commas, semicolons or line breaks. */
export const namesIn = (line: string): string[] =>
  line
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name.length > 0)
