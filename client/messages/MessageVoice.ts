/** To whom the thread speaks: to those who handle the matter, to the customer, or to whoever only reads. */
export type MessageVoice = 'adviser' | 'customer'
