import * as z from 'zod'
import { MEMBER_ROLES } from '../domain/member.ts'
import { line } from './shapes.ts'

/** What people are called and by what they prove who they are. */

export const email = z.email().max(200).toLowerCase().meta({ id: 'Email', example: 'chen@example.com' })

/** Long enough not to be guessed; beyond that no rule makes it better. */
export const password = z
  .string()
  .min(1)
  .max(200)
  .meta({ id: 'Password', description: 'A new one has at least ten characters.' })

export const personName = line(80)
export const role = z.enum(MEMBER_ROLES).meta({ id: 'MemberRole' })
export const language = z.enum(['zh', 'en'])
export const timeZone = z
  .string()
  .min(1)
  .max(60)
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC', 'Not a time zone')
  .meta({ id: 'TimeZone', example: 'Asia/Shanghai' })

/** What a link carries behind its `#`, where no server log sees it. */
export const linkToken = z
  .string()
  .regex(/^[\w-]{20,100}$/)
  .meta({ id: 'LinkToken', description: 'From a link, without what stands before it.' })

export const moment = z.iso.datetime()

/** Nothing to say beyond that it was done. */
export const done = z.strictObject({}).meta({ id: 'Done' })
