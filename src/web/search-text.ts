/** What an address asks for: each name with its text, or with several where it is repeated. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads `?call=stop&call=pursue&q=x`, as the API writes it too. */
export function parseSearch(text: string): Search {
  const given = new URLSearchParams(text)
  const names = [...new Set(given.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const texts = given.getAll(name)
      return [name, texts.length > 1 ? texts : (texts[0] ?? '')]
    }),
  )
}

/** Writes what `parseSearch` reads, with its question mark; nothing where nothing is asked. */
export function formatSearch(search: Readonly<Record<string, unknown>>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' || typeof one === 'number') given.append(name, String(one))
    }
  }
  const text = given.toString()
  return text === '' ? '' : `?${text}`
}
