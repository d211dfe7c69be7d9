import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml'
import { Refused as RefusedThere, Spot } from '../deal-file/spot.ts'
import type { FileRefusalCode } from '../domain/refusal.ts'
import type { RefusalCode } from '../domain/refusal.ts'
import { refused, type Refused } from './outcome.ts'

/**
 * Input as the deal file's reader takes it, so that a value means the same in a request as in a file. Every value is
 * said to stand on a line of its own: the line of a refusal then tells which one was meant.
 */
export class Given {
  private readonly pointers: string[] = []
  private readonly values: unknown[] = []
  private readonly origin = { text: '', root: null, budget: 0 }

  /** `pointer` is where the value stands in the request; `names` what its fields are called there. */
  spot(value: unknown, pointer: string, names: Readonly<Record<string, string>> = {}): Spot {
    const node = this.nodeOf(value, pointer, names)
    this.origin.text = '\n'.repeat(this.pointers.length)
    return new Spot(node, this.origin, [0, 0])
  }

  /** Reads; what the reader refuses becomes a refusal of the request. */
  reading<T>(read: () => T): { readonly ok: true; readonly read: T } | Refused {
    try {
      return { ok: true, read: read() }
    } catch (error) {
      if (error instanceof RefusedThere) return this.refusedFor(error)
      throw error
    }
  }

  private refusedFor({ refusal: { code, line, expected } }: RefusedThere): Refused {
    const at = this.pointers[line - 1] ?? ''
    const came = JSON.stringify(this.values[line - 1]) ?? ''
    const wanted = expected.length > 0 ? ` (expected: ${expected.join(', ')})` : ''
    return refused(AS_REFUSAL[code] ?? 'invalid-input', {
      errors: [{ at, says: `${code}: ${came.slice(0, LONGEST_CAME)}${wanted}` }],
    })
  }

  private nodeOf(value: unknown, pointer: string, names: Readonly<Record<string, string>> = {}): Node {
    const node = this.emptyNode(value)
    const line = this.pointers.push(pointer) - 1
    this.values.push(value)
    node.range = [line, line, line]
    if (node instanceof YAMLSeq) {
      const list = value as readonly unknown[]
      for (const [at, item] of list.entries()) node.items.push(this.nodeOf(item, `${pointer}/${at}`))
    } else if (node instanceof YAMLMap) {
      for (const [key, field] of Object.entries(value as object)) {
        if (field === undefined) continue
        const name = new Scalar(key)
        name.range = [line, line, line]
        node.items.push(new Pair(name, this.nodeOf(field, `${pointer}/${names[key] ?? key}`)))
      }
    }
    return node
  }

  private emptyNode(value: unknown): Scalar | YAMLSeq | YAMLMap {
    if (Array.isArray(value)) return new YAMLSeq()
    return typeof value === 'object' && value !== null ? new YAMLMap() : new Scalar(value)
  }
}

const LONGEST_CAME = 60

/** Those that have a code of their own; all others are invalid input. */
const AS_REFUSAL: Partial<Record<FileRefusalCode, RefusalCode>> = {
  'unknown-person': 'unknown-person',
  'unknown-id': 'unknown-id',
  'duplicate-id': 'duplicate-id',
  'two-values': 'two-values',
  'future-day': 'future-day',
}
