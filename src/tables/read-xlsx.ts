import type { Allowance } from './limits.ts'
import { NotTaken } from './limits.ts'
import { shownBy, type Shown } from './number-format.ts'
import { sheetReader } from './read-worksheet.ts'
import type { Sheet } from './table.ts'
import { openPacked, type Packed } from './unpack.ts'
import { attributeIn, xmlReader, type Handlers } from './xml.ts'

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[]
  /** How each style of a cell shows numbers. */
  readonly styles: readonly Shown[]
  readonly is1904: boolean
}

/** All tables of a workbook (Office Open XML), hidden ones left out; hidden rows are rows like others. */
export async function readXlsx(bytes: Buffer, allowance: Allowance): Promise<Sheet[]> {
  const packed = await openPacked(bytes, allowance)
  if (!packed.has('[Content_Types].xml')) throw new NotTaken('broken-workbook')
  const book = await readWorkbook(packed)
  const shared: Shared = {
    strings: await readStrings(packed, book.partOf('sharedStrings')),
    styles: await readStyles(packed, book.partOf('styles')),
    is1904: book.is1904,
  }
  const sheets: Sheet[] = []
  for (const { name, part } of book.sheets) {
    const reader = sheetReader(name, shared, allowance)
    await readPart(packed, part, reader.handlers)
    sheets.push(reader.sheet())
  }
  return sheets
}

async function readPart(packed: Packed, name: string, handlers: Handlers): Promise<void> {
  if (!packed.has(name)) return
  const reader = xmlReader(handlers)
  await packed.read(name, (text) => reader.write(text))
  reader.end()
}

interface Workbook {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  partOf(kind: string): string
}

interface Relation {
  readonly id: string
  readonly kind: string
  readonly part: string
}

async function readWorkbook(packed: Packed): Promise<Workbook> {
  const [root] = (await readRelations(packed, '_rels/.rels', '')).filter(
    ({ kind }) => kind === 'officeDocument',
  )
  const main = root?.part ?? 'xl/workbook.xml'
  if (!packed.has(main)) throw new NotTaken('broken-workbook')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = await readRelations(packed, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const named: { name: string; id: string }[] = []
  let is1904 = false
  await readPart(packed, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904'])
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return
      named.push({ name: attributes['name'] ?? '', id: attributeIn(attributes, 'id') ?? '' })
    },
  })
  return {
    is1904,
    sheets: named.flatMap(({ name, id }) => {
      const relation = relations.find((one) => one.id === id && one.kind === 'worksheet')
      return relation ? [{ name, part: relation.part }] : []
    }),
    partOf: (kind) => relations.find((one) => one.kind === kind)?.part ?? `${folder}${kind}.xml`,
  }
}

async function readRelations(packed: Packed, part: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = []
  await readPart(packed, part, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return
      const kind = type.slice(type.lastIndexOf('/') + 1)
      relations.push({ id, kind, part: resolved(folder, target) })
    },
  })
  return relations
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true'
}

/** Texts that cells share; of rich ones the letters alone, without how they are read aloud. */
async function readStrings(packed: Packed, part: string): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isAloud = false
  await readPart(packed, part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isAloud = true
      else if (name === 't') isText = !isAloud
    },
    text: (one) => {
      if (isText) text += one
    },
    close: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') isAloud = false
      else if (name === 'si') strings.push(text)
    },
  })
  return strings
}

async function readStyles(packed: Packed, part: string): Promise<Shown[]> {
  const codes = new Map<number, string>()
  const styles: Shown[] = []
  let isCellStyles = false
  await readPart(packed, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'cellXfs') isCellStyles = true
      else if (name === 'xf' && isCellStyles) {
        const id = Number(attributes['numFmtId'] ?? 0)
        styles.push(shownBy(id, codes.get(id)))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false
    },
  })
  return styles
}
