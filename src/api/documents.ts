import { openApi } from './open-api.ts'

/** The documents that are made from the API's contract (`npm run generate`). */
export function generatedDocuments(): { readonly path: string; readonly text: string }[] {
  return [{ path: 'docs/openapi.json', text: `${JSON.stringify(openApi(), null, 2)}\n` }]
}
