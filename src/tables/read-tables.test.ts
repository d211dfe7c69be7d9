import { describe, expect, it } from 'vitest'
import { TABLE_REFUSALS, type TableRefusalCode } from '../domain/import-refusal.ts'
import { parseDay } from '../domain/day.ts'
import { workbook } from '../testing/workbook.ts'
import { LIMITS, Stopped, type Limits } from './limits.ts'
import { readTables, type ReadOptions } from './read-tables.ts'
import type { Cell, Sheet } from './table.ts'

async function sheets(bytes: Buffer, options?: ReadOptions): Promise<readonly Sheet[]> {
  const read = await readTables(bytes, options)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.sheets
}

async function cells(bytes: Buffer): Promise<(readonly Cell[])[]> {
  const [sheet] = await sheets(bytes)
  return (sheet?.rows ?? []).map((row) => row.cells)
}

const day = (text: string) => ({ kind: 'day', day: parseDay(text) })

describe('a CSV file', () => {
  const text = '客户,金额\n华东集团,"1,200"\n'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16],
    ['UTF-16, the high byte first', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', Buffer.from('name,amount,stage\nAcme,1200,lead\n', 'utf16le')],
    ['GB18030', Buffer.from('bfcdbba72cbdf0b6ee0abbaab6abbcafcdc52c22312c323030220a', 'hex')],
  ])('is read in %s', async (_, bytes) => {
    const [first] = await cells(bytes)
    expect(first).toEqual(_ === 'UTF-16 without a mark' ? ['name', 'amount', 'stage'] : ['客户', '金额'])
  })

  it('holds signs that only GB18030 has', async () => {
    expect(await cells(Buffer.from('d0d5c3fb2cbfcdbba70acdf58139ef312c9534b235ccef0a', 'hex'))).toEqual([
      ['姓名', '客户'],
      ['王㐂', '𠮷田'],
    ])
  })

  it.each([',', ';', '\t', '|'])('has its cells apart by "%s"', async (sign) => {
    expect(await cells(Buffer.from(['a,b;c', 'd', 'e'].map((one) => `"${one}"`).join(sign)))).toEqual([
      ['a,b;c', 'd', 'e'],
    ])
  })

  it('keeps line ends and quotes inside of quotes, and counts rows as a sheet does', async () => {
    const [sheet] = await sheets(Buffer.from('a,b\r\n"one\r\ntwo","he said ""no"""\r\n\r\n5" pipe,x\r\n'))
    expect(sheet?.rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['one\r\ntwo', 'he said "no"'] },
      { number: 4, cells: ['5" pipe', 'x'] },
    ])
  })

  it('may have rows of different lengths', async () => {
    expect(await cells(Buffer.from('a,b,c\n1\n1,2,3,4\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
    ])
  })
})

describe('a workbook', () => {
  it('has texts that cells share, rich and plain, without how they are read aloud', async () => {
    const strings =
      '<si><t>客户</t></si><si><r><t>园区</t></r><r><t xml:space="preserve"> 一期</t></r><rPh><t>yuan</t></rPh></si>'
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>'
    expect(await cells(workbook({ sheets: { S: sheet }, strings }))).toEqual([['客户', '园区 一期']])
  })

  it('has texts in their cells, results of formulas, marks, and errors', async () => {
    const sheet = `<sheetData><row><c t="inlineStr"><is><t>文字</t></is></c><c t="str"><f>A1</f><v>算出</v></c>
      <c><f>1+1</f><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><f>X()</f></c></row></sheetData>`
    expect(await cells(workbook({ sheets: { S: sheet } }))).toEqual([
      ['文字', '算出', 2, true, { kind: 'broken', came: '#REF!' }, { kind: 'broken', came: '=' }],
    ])
  })

  it('has days by the format of their cells, percentages, and plain numbers', async () => {
    const formats = [
      14,
      'yyyy"年"m"月"d"日"',
      9,
      '0.0%',
      '#,##0.00 "m"',
      '[$-804]d mmm',
      '0.00E+00',
      '[h]:mm',
    ]
    const row = formats
      .map((_, at) => `<c s="${at + 1}"><v>${at === 2 || at === 3 ? 0.35 : 46090}</v></c>`)
      .join('')
    const percent = { kind: 'percent', number: 0.35 }
    expect(
      await cells(workbook({ sheets: { S: `<sheetData><row>${row}</row></sheetData>` }, formats })),
    ).toEqual([
      [
        day('2026-03-09'),
        day('2026-03-09'),
        percent,
        percent,
        46090,
        day('2026-03-09'),
        46090,
        day('2026-03-09'),
      ],
    ])
  })

  it('counts its days from 1904 where it says so, and knows of the day that never was', async () => {
    const sheet = (serial: number) => `<sheetData><row><c s="1"><v>${serial}</v></c></row></sheetData>`
    const read = async (serial: number, is1904: boolean) =>
      (await cells(workbook({ sheets: { S: sheet(serial) }, formats: [14], is1904 })))[0]
    expect(await read(44628, true)).toEqual([day('2026-03-09')])
    expect(await read(1, false)).toEqual([day('1900-01-01')])
    expect(await read(59, false)).toEqual([day('1900-02-28')])
    expect(await read(61, false)).toEqual([day('1900-03-01')])
    expect(await read(46090.75, false)).toEqual([day('2026-03-09')])
  })

  it('keeps numbers that are text, hidden rows, and gaps', async () => {
    const sheet = `<sheetData><row r="2" hidden="1"><c r="B2" t="str"><v>007</v></c></row><row r="5"><c r="D5"><v>1</v></c></row></sheetData>`
    const [read] = await sheets(workbook({ sheets: { S: sheet } }))
    expect(read?.rows).toEqual([
      { number: 2, cells: [null, '007'] },
      { number: 5, cells: [null, null, null, 1] },
    ])
  })

  it('repeats what merged cells hold: down for rows, across for headings', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`
    const sheet = `<sheetData>
      <row r="1">${text('A1', '客户')}${text('B1', '联系人')}</row>
      <row r="2">${text('B2', '姓名')}${text('C2', '职务')}</row>
      <row r="3">${text('A3', '甲')}${text('B3', '王')}</row>
      <row r="4">${text('B4', '李')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>`
    expect(await cells(workbook({ sheets: { S: sheet } }))).toEqual([
      ['客户', '联系人', '联系人'],
      ['客户', '姓名', '职务'],
      ['甲', '王'],
      ['甲', '李'],
    ])
  })

  it('has several sheets in their order, hidden ones left out', async () => {
    const sheet = (value: string) => `<sheetData><row><c t="str"><v>${value}</v></c></row></sheetData>`
    const bytes = workbook({
      sheets: { 商机: sheet('a'), 参数: sheet('b'), 联系人: sheet('c') },
      hidden: ['参数'],
    })
    expect((await sheets(bytes)).map(({ name }) => name)).toEqual(['商机', '联系人'])
  })

  it('may name its elements with a prefix', async () => {
    const bytes = workbook({
      sheets: { S: '<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>' },
    })
    expect(await cells(bytes)).toEqual([[7]])
  })
})

describe('a file that is not taken', () => {
  const rows = (number: number) =>
    `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(number)}</sheetData>`
  const small = (limits: Partial<Limits>): ReadOptions => ({ limits: { ...LIMITS, ...limits } })
  const book = (xml: string, other: Record<string, string> = {}) => workbook({ sheets: { S: xml }, other })
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  let clock = 0

  const CASES: readonly (readonly [TableRefusalCode, string, Buffer, ReadOptions?])[] = [
    ['empty-file', 'has no bytes', Buffer.alloc(0)],
    ['file-too-large', 'has too many', Buffer.from('a,b\n1,2'), small({ bytes: 3 })],
    ['unknown-format', 'is a PDF', Buffer.from('%PDF-1.7 …')],
    ['old-workbook', 'was written before 2007', compound],
    [
      'encrypted-workbook',
      'has a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['broken-workbook', 'is cut off', book(rows(5)).subarray(0, 300)],
    ['broken-workbook', 'is another packed file', Buffer.from(workbook({ sheets: {} })).fill(0x50, 60, 80)],
    ['broken-workbook', 'has a sheet that is no XML', book('<sheetData><row></sheetData>')],
    [
      'broken-workbook',
      'defines entities',
      book('<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>'),
    ],
    ['expands-too-far', 'grows when it is unpacked', book(rows(20_000)), small({ expanded: 100_000 })],
    ['too-many-parts', 'has too many parts', book(rows(1), { a: '', b: '', c: '' }), small({ parts: 5 })],
    ['too-many-rows', 'has too many rows', book(rows(11)), small({ rows: 10 })],
    [
      'too-many-columns',
      'has a cell far to the right',
      book('<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>'),
    ],
    ['too-many-cells', 'has too many cells', book(rows(11)), small({ cells: 20 })],
    [
      'too-long-to-read',
      'takes too long',
      book(rows(5_000)),
      { limits: LIMITS, now: () => (clock += 40_000) },
    ],
    ['unknown-encoding', 'is no text', Buffer.from([0x61, 0x2c, 0x01, 0xff, 0xff, 0x80, 0x02])],
    ['broken-csv', 'has a quote that never ends', Buffer.from('a,b\n"x,y\nz')],
    ['no-table', 'has nothing in it', book('<sheetData/>')],
  ]

  it.each(CASES.map(([code, what, bytes, options]) => ({ code, what, bytes, options })))(
    'is refused as $code where it $what',
    async ({ code, bytes, options }) => {
      const read = await readTables(bytes, options)
      expect(read.ok ? 'taken' : read.refusal.code).toBe(code)
    },
  )

  it('has a case for every reason', () => {
    const tested = CASES.map(([code]) => code)
    expect(TABLE_REFUSALS.filter((code) => !tested.includes(code))).toEqual([])
  })
})

it('stops reading when nobody wants it any more', async () => {
  const bytes = Buffer.from('a,b\n'.repeat(5_000))
  let asked = 0
  const watch = { isStopped: () => ++asked > 1 }
  await expect(readTables(bytes, { watch })).rejects.toThrow(Stopped)
})
