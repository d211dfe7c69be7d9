import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Errand } from '../actions/errand.ts'
import { seedDemo } from '../actions/seed-demo.ts'
import { demoDeals, type CasebookText } from '../demo/demo-deals.ts'
import type { Language } from '../i18n/language.ts'

const DEAL = /^(?!.*\.expect\.).*\.yaml$/

/** Puts the demo into a workspace that has no deals yet: the casebook and a year of history, as of today. */
export function putInDemo(errand: Errand, language: Language, root: string): Promise<number> {
  return seedDemo(errand, demoDeals(language, errand.today, readCasebook(join(root, 'casebook'))))
}

/** The deals of the casebook with what experts expect of them. */
function readCasebook(folder: string): CasebookText[] {
  return readdirSync(folder)
    .filter((name) => DEAL.test(name))
    .sort()
    .map((name) => ({
      deal: readFileSync(join(folder, name), 'utf8'),
      expectation: readFileSync(join(folder, name.replace(/\.yaml$/, '.expect.yaml')), 'utf8'),
    }))
}
