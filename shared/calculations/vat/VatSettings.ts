/** What decides the VAT of every row. */
export type VatSettings = { startMonth: string; vatRegistered: boolean }
