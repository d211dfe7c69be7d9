import type { ServerMessages } from '../messages.ts'

export const server: ServerMessages = {
  refusals: {
    'data-in-use':
      '{folder} 已经有一个先胜在用。请直接用那一个，或先把它停掉；想再开一个，就用 PREWIN_DATA 指定别的文件夹。',
    'data-unwritable': '先胜没有权限写 {folder}。请给启动它的账号写权限，或用 PREWIN_DATA 指定别的文件夹。',
    'data-unreachable':
      '数据库以“{user}”的身份运行，进不了 {folder}。请放开上级文件夹的通行权限（chmod o+x），或用 PREWIN_DATA 指定 /var/lib/prewin 这样的位置。',
    'data-broken':
      '{folder} 里的数据库打不开：{says}。详情见 {log}。请用旁边 backups 里最新的备份恢复，或把这个文件夹移走重新开始。',
    'data-newer':
      '{folder} 是 PostgreSQL {theirs} 建的，这个先胜自带的是 {ours}。请用当初那个更新的先胜来启动，或用 PREWIN_DATA 指定别的文件夹。',
    'data-older':
      '{folder} 是 PostgreSQL {theirs} 建的，这个先胜自带的是 {ours}，不做转换。请用原来的先胜启动，把商机另存为文件，再导入到新文件夹里的这一个。',
    'disk-full': '{folder} 所在的磁盘满了。请腾出空间再启动，已保存的内容不会丢。',
    'no-binaries':
      '没有随先胜装上适用于 {platform} 的 PostgreSQL。请连同可选包重装（npm ci --include=optional），或用 DATABASE_URL 指定一个 15 以上的 PostgreSQL。',
    'binaries-broken':
      '{folder} 里的 PostgreSQL 在这台机器上运行不了。请用 DATABASE_URL 指定一个 15 以上的 PostgreSQL。',
    'database-unreachable':
      '{place} 没有数据库应答（{says}）。请启动它，或改正 {setting}；不设 {setting}，先胜就用自带的数据库。',
    'database-refused': '{place} 的数据库不接受连接：{says}。请改正 {setting}。',
    'database-too-old': '{place} 的数据库是 PostgreSQL {theirs}，先胜需要 15 以上的版本。',
    'database-not-utf8':
      '{place} 的数据库用 {encoding} 存文字。请新建一个 UTF8 编码的库，并让 {setting} 指向它。',
    'database-lost': '数据库一再退出，起不来了。原因见 {log}。',
    'roles-missing': '负责升级的登录没有这项权限。请数据库管理员执行下面这句，再重新启动：{sql}',
    'schema-newer':
      '数据库结构是第 {theirs} 版，这个先胜只认到第 {ours} 版。请用更新的那个先胜启动，或恢复备份。',
    'schema-changed': '这个数据库是用另一个版本的 {migration} 建的。请用当初的先胜启动，或给这一个换个空库。',
    'backup-failed': '在 {folder} 做不了备份，所以数据库没有动。请腾出空间，或给先胜写这里的权限。',
    'bad-port': 'PORT 写的是“{came}”，应该是 0 到 65535 之间的数字。',
    'port-taken':
      '{host} 的端口 {port} 已被占用。请腾出来，或给 PORT 换一个；不设 PORT，先胜会自己找下一个空闲端口。',
    'host-unknown': '这台机器上没有“{came}”这个地址。请改正 HOST，或者不设。',
    'bad-database-url': '{setting} 不是数据库地址，应该写成 postgres://用户:密码@主机:5432/库名 这样。',
    'owner-without-database':
      '设了 DATABASE_OWNER_URL，却没设 DATABASE_URL。请把 DATABASE_URL 设成应用的登录。',
    'bad-public-url': 'PREWIN_PUBLIC_URL 写的是“{came}”，应该像 https://prewin.example.com 这样。',
    'bad-demo': 'PREWIN_DEMO 写的是“{came}”，只能是 on 或 off。',
    'tls-incomplete': 'PREWIN_TLS_CERT 和 PREWIN_TLS_KEY 要一起设，现在缺 {missing}。',
    'tls-unreadable': '{setting} 指向的 {file} 用不了（{says}）。',
    'secret-too-short': 'PREWIN_SECRET 至少要 {least} 个字符，可以用这条命令生成：openssl rand -base64 48',
    'sign-on-incomplete':
      'PREWIN_OIDC_ISSUER、PREWIN_OIDC_CLIENT_ID、PREWIN_OIDC_CLIENT_SECRET 要一起设，现在缺 {missing}。',
    'bad-issuer': 'PREWIN_OIDC_ISSUER 写的是“{came}”，应该像 https://id.example.com 这样。',
    'mail-incomplete': 'PREWIN_SMTP_URL 和 PREWIN_MAIL_FROM 要一起设，现在缺 {missing}。',
    'bad-mail-url': 'PREWIN_SMTP_URL 不是邮件服务器地址，应该写成 smtps://用户:密码@mail.example.com 这样。',
  },
  steps: {
    database: '启动数据库',
    backup: '升级前先备份',
    schema: '升级数据库结构',
    pages: '生成页面',
    demo: '放入示例商机',
    ready: '就绪',
  },
  address: '先胜在这里：{address}',
  nextPort: '端口 {taken} 被占用，改用 {port}。',
  dataIn: '数据放在：{folder}',
  dataElsewhere: '数据库进不了 {from}，数据改放在 {folder}。',
  waiting: '请在浏览器里打开上面的地址，先胜会用浏览器的语言。',
  workspace: { name: '我们团队', owner: '我' },
  setup: '要和团队一起用、开启登录，请打开这个链接；只能用一次，先胜重启后会换新的：\n{link}',
  mail: {
    reset: {
      subject: '先胜：重设密码',
      text: '有人要为这个邮箱重设先胜的密码。如果是您本人，请在一小时内打开：\n\n{link}\n\n如果不是，不用理会。',
    },
    invitation: {
      subject: '邀请您加入先胜',
      text: '有同事邀请您到先胜里一起做商机。链接七天内有效，只能用一次：\n\n{link}\n\n如果不清楚怎么回事，不用理会。',
    },
  },
  stopHint: '按 Ctrl-C 停止。',
  stopping: '正在停止……',
  stopped: '已停止。',
  refused: '先胜没能启动：',
  lost: '先胜不得不停下：',
  notRebuilt: '没能重新研判：',
  rebuilt: '重新研判了 {deals} 个商机。',
  progress: {
    title: '先胜正在启动',
    lead: '好了以后这个页面会自己变成先胜；第一次启动会慢一点。',
    done: '完成',
    doing: '进行中',
    waiting: '等待中',
  },
}
