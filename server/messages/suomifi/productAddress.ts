let address = ''

/** Where the product is reached, as it stands in letters; no slash at the end. createApp says it. */
export const productAddress = {
  use(publicUrl: string): void {
    address = publicUrl
  },
  current: (): string => address,
}
