import type { Content } from '../content.ts'
import { speech } from './speech.ts'
import { trades } from './trades.ts'

/** The stories in Chinese. A surname stands with its id after a bar. */
export const content: Content = {
  trades,
  speech,
  names: {
    last: (
      '王|wang 李|li 张|zhang 刘|liu 陈|chen 杨|yang 黄|huang 周|zhou 吴|wu 徐|xu 孙|sun 马|ma 朱|zhu 胡|hu 郭|guo 何|he 林|lin ' +
      '高|gao 罗|luo 郑|zheng 梁|liang 谢|xie 宋|song 唐|tang 韩|han 冯|feng 于|yu 董|dong 萧|xiao 程|cheng 曹|cao 袁|yuan ' +
      '邓|deng 傅|fu 沈|shen 曾|zeng 彭|peng 吕|lv 苏|su 卢|lu 蒋|jiang 蔡|cai 贾|jia 丁|ding 魏|wei 薛|xue 叶|ye 阎|yan ' +
      '潘|pan 杜|du 戴|dai 夏|xia 钟|zhong 汪|wang2 田|tian 任|ren 姜|jiang2 范|fan 石|shi 姚|yao 廖|liao 邹|zou 熊|xiong'
    ).split(' '),
    first: (
      '建国 志强 海涛 敏 丽华 国庆 晓东 文静 俊杰 玉兰 立新 春燕 振华 雪梅 永刚 婷 卫东 秀英 明辉 佳怡 树人 红霞 庆丰 雨桐 ' +
      '长林 慧敏 世杰 桂芳 少云 思远 爱民 蕾 金生 静宜 伟 学兵 淑贞 鹏飞 兆丰 小满 宏伟 月娥 大勇 冬梅 克勤 洁 松涛 凤英'
    ).split(' '),
  },
  fullName: (first, last) => `${last}${first}`,
  called: (_, last, address) => `${last}${address ?? '老师'}`,
}
