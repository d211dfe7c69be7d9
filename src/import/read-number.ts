/** A number at the beginning of a text, and what follows it. */
export interface Numbered {
  readonly number: number
  readonly rest: string
}

const NUMBER = /^([+-]?)((?:\d[\d,.' ]*)?\d)(.*)$/su

/** Reads `2,400,000.5`, `1 200`, `1.234,56`, `-3`, `２４０万`; undefined where no number stands at the beginning. */
export function numberIn(text: string): Numbered | undefined {
  const folded = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/[’`]/g, "'").trim()
  const [, sign = '', digits = '', rest = ''] = NUMBER.exec(folded) ?? []
  if (digits === '') return undefined
  const number = Number(plain(digits.replace(/[' ]/g, '')))
  if (!Number.isFinite(number)) return undefined
  return { number: sign === '-' ? -number : number, rest: rest.trim() }
}

/** With a point for the decimals and nothing else: the last of two different signs is the one before decimals. */
function plain(digits: string): string {
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  if (comma >= 0 && point >= 0)
    return comma > point ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  if (comma < 0) return digits.split('.').length > 2 ? withoutThousands(digits, '.') : digits
  return isInThousands(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')
}

function isInThousands(digits: string): boolean {
  return /^\d{1,3}(,\d{3})+$/.test(digits) || /^\d{1,4}(,\d{4})+$/.test(digits)
}

function withoutThousands(digits: string, sign: string): string {
  return /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll(sign, '') : 'none'
}
