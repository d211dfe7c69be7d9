import type { log as english } from '../../en/web/log.ts'
import type { InWords } from '../../in-words.ts'

export const log: InWords<typeof english> = {
  title: '全部记录',
  empty: '还没有任何记录。',
  more: '更早的{count}天',
  by: '{name}记的',
  recorded: '{day}才记入',
  retract: '撤回',
  retracted: '撤回了：{what}',
  retractedNotice: '已撤回，两条都留在记录里。',
  reopened: '项目重新打开。',
}
