/** The smallest picture that can be sent as text, a GIF of one dot, with words after its end. */
export const picture = (words: string): string => `GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;${words}`
