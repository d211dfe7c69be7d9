import { setTimeout as wait } from 'node:timers/promises'
import type * as z from 'zod'
import type { readImport } from '../contract/imports.ts'
import type { Answered, OpenApp } from './open-app.ts'

export type ImportRead = z.output<(typeof readImport)['answer']['schema']>

/** Brings files through the API as a page does. */
export class Importing {
  private readonly house: OpenApp

  constructor(house: OpenApp) {
    this.house = house
  }

  /** Brings a file and waits until it is read. */
  async bring(file: string | Buffer, name = '商机.csv'): Promise<ImportRead> {
    const response = await this.house.app.inject({
      method: 'POST',
      url: `/api/v1/imports?name=${encodeURIComponent(name)}`,
      headers: { host: 'localhost', 'content-type': 'application/octet-stream' },
      payload: Buffer.from(file),
    })
    if (response.statusCode !== 201) throw new Error(response.body)
    return this.settled(response.json<{ id: string }>().id)
  }

  /** Takes all that is proposed, and waits until it is checked. */
  async choose({ id, sheets }: ImportRead, more: object = {}): Promise<ImportRead> {
    const chosen = (sheets ?? []).map(({ columns }, sheet) => ({
      sheet,
      columns: columns.map(({ column, target, unit, currency }) => ({ column, target, unit, currency })),
    }))
    await this.asked('PUT', `/imports/${id}/choices`, { sheets: chosen, ...more })
    return this.settled(id)
  }

  async apply({ id }: Pick<ImportRead, 'id'>): Promise<ImportRead> {
    await this.asked('POST', `/imports/${id}/application`)
    return this.settled(id)
  }

  async undo({ id }: Pick<ImportRead, 'id'>): Promise<ImportRead> {
    await this.asked('POST', `/imports/${id}/undoing`)
    return this.settled(id)
  }

  /** All of it: brought, taken as proposed, applied. */
  async takeIn(file: string | Buffer, name?: string): Promise<ImportRead> {
    return this.apply(await this.choose(await this.bring(file, name)))
  }

  async rows({ id }: Pick<ImportRead, 'id'>, query = ''): Promise<Record<string, unknown>[]> {
    const { json } = await this.asked('GET', `/imports/${id}/rows${query}`)
    return (json as { rows: Record<string, unknown>[] }).rows
  }

  async asked(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answered> {
    const answered = await this.house.ask(method, path, body)
    if (answered.status >= 400) throw new Error(answered.text)
    return answered
  }

  /** Waits until no step is under way. */
  async settled(id: string): Promise<ImportRead> {
    for (;;) {
      const { json } = await this.asked('GET', `/imports/${id}`)
      const now = json as ImportRead
      if (!now.state.endsWith('ing')) return now
      await wait(20)
    }
  }
}
