/** The pages that every reader finds in the menu, in groups. */
import { audiences, type Audience } from "../../schemas/index.ts";

export interface MenuItem {
  readonly title: string;
  /** Relative to the site's root. */
  readonly path: string;
  /** One sentence for the front page. */
  readonly what: string;
  readonly readers: readonly Audience[];
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

const bid: readonly Audience[] = ["bid"];
const item = (title: string, path: string, what: string, readers: readonly Audience[] = audiences): MenuItem => ({ title, path, what, readers });

export const menu: readonly MenuGroup[] = [
  { title: "开始", items: [item("总览", "index.html", "合同要素、检查状况、近期日期"), item("怎么用", "help/index.html", "怎么找、怎么打印、怎么带走")] },
  {
    title: "招标与响应",
    items: [
      item("招标条款", "clauses/index.html", "招标文件逐条原文，每条可链接"),
      item("逐条响应", "responses/index.html", "商务、技术响应表和进度", bid),
      item("投标分册", "chapters/index.html", "各册依次是哪些表单和章节，逐章可读", bid),
      item("评分", "scoring/index.html", "评分项、证据和自评", bid),
      item("报价", "pricing/index.html", "报价汇总和各张明细表", bid),
      item("表单", "forms/index.html", "投标表单、签字盖章和附件", bid),
      item("废标项", "rejections/index.html", "每一条否决、无效的情形由谁检查、今天的结果", bid),
      item("疑点", "clarifications/index.html", "招标文件的矛盾、缺漏和拟提问题", bid),
      item("标准规范", "standards/index.html", "可引用的标准和法规"),
    ],
  },
  {
    title: "运维对象",
    items: [
      item("信息系统", "systems/index.html", "每个系统的模块、人员、预案、演练、风险、义务"),
      item("维护对象", "equipment/index.html", "软硬件、线路、证书各张清单"),
      item("备件", "spares/index.html", "备品备件和日常检查", ["bid", "runbook"]),
    ],
  },
  {
    title: "服务与应急",
    items: [
      item("服务标准", "service-levels/index.html", "时限、故障级别、考核标准和等级"),
      item("履约义务", "obligations/index.html", "要做的每件事：何时、交给谁、谁负责"),
      item("风险", "risks/index.html", "风险矩阵和登记册"),
      item("应急预案", "playbooks/index.html", "分级响应、场景和处置步骤"),
      item("演练", "drills/index.html", "演练计划、脚本、记录和总结"),
    ],
  },
  {
    title: "人员与单位",
    items: [
      item("人员", "staffing/index.html", "谁在项目里、负责什么"),
      item("投标人", "company/index.html", "企业证书和类似业绩", bid),
    ],
  },
  {
    title: "检查与文件",
    items: [
      item("检查规则", "rules/index.html", "查什么、为什么查", bid),
      item("检查结果", "checks/index.html", "每一处问题的文件、行、列", bid),
      item("下载", "downloads/index.html", "给这一读者的全部文件和校验值"),
    ],
  },
];

export const menuFor = (audience: Audience): readonly MenuGroup[] =>
  menu.map(({ title, items }) => ({ title, items: items.filter(({ readers }) => readers.includes(audience)) })).filter(({ items }) => items.length > 0);

/** Who has the page; the path must stand in the menu. */
export function readersOf(path: string): readonly Audience[] {
  const found = menu.flatMap(({ items }) => items).find((entry) => entry.path === path);
  if (!found) throw new Error(`${path} is not in the menu`);
  return found.readers;
}

/** The menu entry whose folder a page is in; the front page when there is none. */
export function currentItem(path: string): MenuItem | undefined {
  const folder = path.split("/").slice(0, -1)[0];
  return menu.flatMap(({ items }) => items).find((entry) => (folder === undefined ? entry.path === path : entry.path.startsWith(`${folder}/`)));
}
