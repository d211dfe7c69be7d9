import type { links as english } from '../../en/web/links.ts'
import type { InWords } from '../../in-words.ts'

export const links: InWords<typeof english> = {
  name: '您的姓名',
  passwordSays: '至少十个字符，用一句自己记得住的话最好。',
  setup: {
    title: '为团队启用 Prewin 先胜',
    says: '您将成为第一位管理员；此后所有人都要登录使用。',
    where: '从哪里开始？',
    takeOver: '接着用现有的内容：{name}，{deals} 个商机',
    fresh: '从空白的工作区开始',
    workspace: '工作区名称',
    submit: '启用',
  },
  join: {
    title: '加入{workspace}',
    says: '邀请您以{role}身份加入。已有账号的，填原来的邮箱和密码。',
    saysSignedIn: '邀请您以{role}身份加入，将使用当前登录的账号。',
    roles: { admin: '管理员', manager: '销售经理', seller: '销售', reader: '只读成员' },
    submit: '加入',
    secondFactor: '您的账号需要验证码：请先登录，再打开这个链接。',
  },
  reset: {
    title: '设置新密码',
    says: '设置后，您在其他设备上的登录都会退出。',
    submit: '保存',
  },
  gone: {
    title: '这个链接已失效',
    says: '可能已被使用、已过期或已撤回，也可能没有复制完整。请向发送人再要一个。',
  },
}
