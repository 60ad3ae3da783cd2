let current: string | undefined

/** The secret that session cookies of this process are signed with. */
export const cookieSecret = {
  use(secret: string): void {
    current = secret
  },
  get(): string {
    if (current === undefined) throw new Error('No session secret yet: createApp sets it before any request is served')
    return current
  },
}
