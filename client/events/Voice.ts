/** Whom the words speak to: a professional about a customer, or the customer about itself (second person). */
export type Voice = 'professional' | 'customer'
