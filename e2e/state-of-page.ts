import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOn, complaintsOf, shoot, type Language, type Seat } from './house.ts'

/**
 * Looks at one state of a page as everybody may meet it: reachable in light and in dark, all of it in one language,
 * no wider than the window, and nothing complained of. `within`: the part that is new beside a state looked at before.
 */
export async function expectFit(
  page: Page,
  name: string,
  { language, width }: Required<Seat>,
  within?: string,
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.evaluate(finishColourChanges)
    if (process.env.PREWIN_SHOTS) await shoot(page, `${name}-${language}-${width}-${theme}`)
    // Between the themes the colours alone differ.
    expect(await barriersOn(page, { within, colours: theme === 'dark' }), `${name}, ${theme}`).toEqual([])
  }
  expect(await strangeWordsOn(page, language), `${name}: words of another language`).toEqual([])
  expect(await page.evaluate(overhang), `${name}: wider than the window`).toBeLessThanOrEqual(0)
  expect(complaintsOf(page), `${name}: the browser's complaints`).toEqual([])
}

/** Ours is written in both scripts in either language. */
const NAME = '先胜'

/** Sentences of the other language that somebody can see or hear; what is marked with `lang` or being written is none. */
export async function strangeWordsOn(page: Page, language: Language): Promise<string[]> {
  const texts = await page.evaluate(readTexts)
  const strange =
    language === 'zh' ? /\p{Script=Latin}{2,}(?:[ ’',-]+\p{Script=Latin}{2,}){2,}/u : /\p{Script=Han}/u
  return texts.filter((text) => strange.test(text.replace(NAME, '')))
}

/** Colours fade into each other; in between none is as it will be, and a page that is out of sight may fade for ever. */
function finishColourChanges(): void {
  for (const change of document.getAnimations()) change.finish()
}

function overhang(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth
}

/** Runs in the page. */
function readTexts(): string[] {
  const spoken = document.documentElement.lang
  const texts = document.title === '' ? [] : [document.title]
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const other = element.closest('[lang]')
    if (other !== document.documentElement && other?.getAttribute('lang') !== spoken) continue
    if (!element.checkVisibility() || element.closest('noscript, script, style, textarea')) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
