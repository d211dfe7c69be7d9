import type { signIn as english } from '../../en/web/sign-in.ts'
import type { InWords } from '../../in-words.ts'

export const signIn: InWords<typeof english> = {
  title: '登录',
  email: '邮箱',
  password: '密码',
  submit: '登录',
  sending: '请稍候…',
  second: {
    title: '二次验证',
    says: '请输入验证器 App 上当前显示的验证码。',
    code: '验证码',
    backupSays: '请输入一个备用码，每个只能用一次。',
    backupCode: '备用码',
    useBackup: '改用备用码',
    useApp: '改用验证器',
    submit: '确认',
  },
}
