type Search = Record<string, unknown>

/** Filters as they are written in an address: `?region=19&status=active`, every value a text, without quotes or JSON. */
export const plainSearch = {
  parse: (search: string): Search => Object.fromEntries(new URLSearchParams(search)),
  stringify: (search: Search): string => {
    const given = Object.entries(search).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
    )
    const written = new URLSearchParams(given).toString()
    return written ? `?${written}` : ''
  },
}
