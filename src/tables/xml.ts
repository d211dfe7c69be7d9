import { SaxesParser } from 'saxes'
import { NotTaken } from './limits.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is done with the elements of a part; names come without their prefix. */
export interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads a part of a workbook as it comes; entities beyond XML's own are refused, so nothing grows when read. */
export function xmlReader({ open, text, close }: Handlers): { write(text: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes as Attributes))
  parser.on('text', (one) => text?.(one))
  parser.on('cdata', (one) => text?.(one))
  parser.on('closetag', ({ name }) => close?.(local(name)))
  parser.on('error', () => {
    throw new NotTaken('broken-workbook')
  })
  return { write: (one) => void parser.write(one), end: () => void parser.close() }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** An attribute whatever its prefix. */
export function attributeIn(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]
}
