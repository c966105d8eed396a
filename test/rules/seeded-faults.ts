/** Slips of the kind that people make in the shipped content, and what must be told of each. */

export interface Fault {
  readonly name: string;
  readonly path: string;
  /** What is replaced; it stands in the file once. Or a stretch: from the one text up to the other. */
  readonly find: string | { readonly from: string; readonly to: string };
  readonly put: string;
  /** All errors that follow. */
  readonly errors: readonly FaultError[];
}

export interface FaultError {
  readonly rule: string;
  /** Part of the message or of the help. */
  readonly says: string;
  /** Where it is told when that is not the edited line: the first line with `line` below `below`, which stands there once; and why there. */
  readonly at?: { readonly path: string; readonly below: string; readonly line: string; readonly why: string };
}

const faultyClause = { path: "obligations/hardware.yaml", find: "clause: c6-4.1-p1," };

export const faults: readonly Fault[] = [
  {
    name: "a person on site is registered as not on site", path: "staffing/roster.yaml",
    find: "position: 设计工程师（事业单位管理系统）\n  group: 应用运维\n  onsite: true", put: "position: 设计工程师（事业单位管理系统）\n  group: 应用运维\n  onsite: false",
    errors: [
      { rule: "staffing/onsite-minimum", says: "驻场 14 人，招标文件要求至少 15 人" },
      { rule: "staffing/role-headcount", says: "要求驻场，名册写不驻场" },
    ],
  },
  {
    name: "an evening check of the certificates is left out", path: "operations/2025-03/inspections-ca.yaml", find: { from: "  - { at: 2025-03-15 16", to: "  - { at: 2025-03-16 08" }, put: "",
    errors: [
      {
        rule: "operations/inspection-due", says: "缺 1 次记录：2025-03-15 晚",
        at: { path: "operations/2025-03/inspections-ca.yaml", below: "早晚两次检查\n", line: "month: 2025-03", why: "a check that is missing has no line; its month has" },
      },
    ],
  },
  {
    name: "a fault answered after exactly fifteen minutes", path: "operations/2025-03/incidents.yaml", find: "responded: 2025-03-06 08:41", put: "responded: 2025-03-06 08:49",
    errors: [{ rule: "operations/late-explained", says: "响应用了 15 分钟，要求小于 15 分钟，没有说明" }],
  },
  {
    name: "a fault a minute before the working hours with their level", path: "operations/2025-03/incidents.yaml", find: "occurred: 2025-03-06 08:30", put: "occurred: 2025-03-06 08:29",
    errors: [
      {
        rule: "operations/level-by-window", says: "应为Ⅱ级（严重）",
        at: { path: "operations/2025-03/incidents.yaml", below: "- id: G2503-01\n", line: "level: level-1", why: "the hour may be right and the level wrong" },
      },
    ],
  },
  {
    name: "a ticket of one month in the file of another", path: "operations/2025-05/tickets.yaml", find: "reported: 2025-05-02 09:26", put: "reported: 2025-04-02 09:26",
    errors: [
      { rule: "operations/in-its-month", says: "2025-04-02 09:26 不在 2025-05" },
      { rule: "operations/late-explained", says: "没有说明" },
    ],
  },
  {
    name: "one uninterruptible power supply more", path: "equipment/ups.yaml", find: "model: 100KVA S6\n    quantity: 2\n", put: "model: 100KVA S6\n    quantity: 3\n",
    errors: [{ rule: "equipment/stated-sum", says: "“市级 UPS 设备一览表”数量合计 16，招标文件为 15" }],
  },
  {
    name: "one of two drills is taken out", path: "drills/labour.yaml", find: { from: "- id: d-labour-1\n", to: "- id: d-labour-2\n" }, put: "",
    errors: [
      {
        rule: "drills/number-per-system", says: "“上海市劳动保障管理信息系统”是重要信息系统，要演练 2 次，只安排了 1 次",
        at: { path: "systems/systems.yaml", below: "- id: labour\n", line: "name: ", why: "a drill that is missing has no line; its system has" },
      },
    ],
  },
  {
    name: "a step of a drill goes back in time", path: "drills/labour.yaml", find: "- minute: 26\n", put: "- minute: 16\n",
    errors: [{ rule: "drills/script-in-order", says: "“应用集群不能服务实战演练”第 16 分钟排在第 20 分钟之后" }],
  },
  {
    name: "a step is given to who takes no part in the drill", path: "drills/oa.yaml", find: "scene: 邮件能顶通知\n      actor: p16", put: "scene: 邮件能顶通知\n      actor: p17",
    errors: [{ rule: "drills/script-in-order", says: "示例人员17不在参演人员里" }],
  },
  {
    name: "a step is given to nobody on the roster", path: "drills/oa.yaml", find: "scene: 邮件能顶通知\n      actor: p16", put: "scene: 邮件能顶通知\n      actor: p61",
    errors: [{ rule: "catalog/unknown-id", says: "人员名册里没有“p61”" }],
  },
  {
    name: "what a drill brought to light is left open", path: "drills/labour.yaml", find: "status: carried\n", put: "status: open\n",
    errors: [{ rule: "drills/finding-closed", says: "还没有关闭" }],
  },
  {
    name: "a drill that was held without its conclusion", path: "drills/labour.yaml", find: "    conclusion: 整改后通过\n", put: "",
    errors: [
      {
        rule: "drills/five-parts", says: "评估结论还没有填写",
        at: { path: "drills/labour.yaml", below: "- id: d-labour-1\n", line: "assessment:", why: "what is missing has no line; the part that it belongs to has" },
      },
    ],
  },
  {
    name: "a drill in the busy days of its system", path: "drills/internal-control.yaml", find: "date: 2025-10-16\n", put: "date: 2025-10-27\n",
    errors: [{ rule: "drills/date-fits", says: "在内控平台的业务高峰里：月末结账和凭证推送（每月 25 日至 31 日）" }],
  },
  {
    name: "a digit of a clause that is quoted", path: "clauses/chapter-6-5.yaml", find: "不少于 15 人驻场", put: "不少于 16 人驻场",
    errors: [{ rule: "clauses/sealed", says: "条款 c6-8-p1 的文字与封存时不一致" }],
  },
  {
    name: "a digit in a quote", path: "systems/modules.yaml", find: "人事人才公共服务子系统157人月", put: "人事人才公共服务子系统158人月",
    errors: [{ rule: "clauses/quoted", says: "条款 c6-2.2.1-t1-r1 里没有“人事人才公共服务子系统158人月”这句话" }],
  },
  {
    name: "a digit in the quote of a limit", path: "contract/contract.yaml", find: "quote: 应配置至少 23 人的项目团队", put: "quote: 应配置至少 25 人的项目团队",
    errors: [
      { rule: "clauses/quoted", says: "条款 c6-8-p1 里没有“应配置至少 25 人的项目团队”这句话" },
      {
        rule: "contract/parameter-quoted", says: "限值写 23，所引原话“应配置至少 25 人的项目团队”里没有这个数",
        at: { path: "contract/contract.yaml", below: "teamSize:\n", line: "value: 23", why: "the limit and its quote contradict each other; the limit is shown" },
      },
    ],
  },
  {
    name: "a system misspelt in a drill", path: "drills/internal-control.yaml", find: "system: internal-control", put: "system: internal-contorl",
    errors: [{ rule: "catalog/unknown-id", says: "信息系统里没有“internal-contorl”。是不是“internal-control”？" }],
  },
  {
    name: "a system misspelt in a module", path: "systems/modules.yaml", find: "personMonths: 157\n  system: labour", put: "personMonths: 157\n  system: labor",
    errors: [{ rule: "catalog/unknown-id", says: "信息系统里没有“labor”。是不是“labour”？" }],
  },
  {
    name: "a zero too many in a unit price", path: "pricing/labour.yaml", find: 'unitPrice: "29,500"', put: 'unitPrice: "295,000"',
    errors: [
      { rule: "pricing/within-budget", says: "“项目经理”按单价 295,000 元算" },
      {
        rule: "pricing/line-amount", says: "“项目经理”小计写 295,000，按数量和单价算是 2,950,000",
        at: { path: "pricing/labour.yaml", below: "- id: lb-manager\n", line: "amount: ", why: "price and amount contradict each other; the amount is shown" },
      },
    ],
  },
  {
    name: "a clause that does not exist, in a duty", ...faultyClause, put: "clause: c6-4.1-p9,",
    errors: [{ rule: "catalog/unknown-id", says: "招标条款里没有“c6-4.1-p9”" }],
  },
  {
    name: "another clause, in a duty", ...faultyClause, put: "clause: c6-4.2-1-p1,",
    errors: [{ rule: "clauses/quoted", says: "条款 c6-4.2-1-p1 里没有“制订有效的故障排除预案”这句话" }],
  },
  {
    name: "an id that is taken", path: "risks/risks.yaml", find: "- id: r02\n", put: "- id: r01\n",
    errors: [{ rule: "catalog/duplicate-id", says: "编号“r01”重复了" }],
  },
  {
    name: "a day that the calendar does not have", path: "drills/oa.yaml", find: "date: 2025-05-14", put: "date: 2025-02-30",
    errors: [{ rule: "schema/field", says: "日历上没有" }],
  },
  {
    name: "a certificate of the bidder that expired the day before the bids are due", path: "company/certificates.yaml", find: "validTo: 2026-06-11", put: "validTo: 2025-02-07",
    errors: [
      { rule: "company/certificate-valid", says: "质量管理体系认证证书 2025-02-07 已到期，早于投标截止日 2025-02-08" },
      {
        rule: "scoring/self-score", says: "证据只值 6 分",
        at: { path: "scoring/items.yaml", below: "- id: company-qualification\n", line: "selfScore: ", why: "the points that it was worth are lost" },
      },
    ],
  },
  {
    name: "a personal certificate that ends before the service", path: "staffing/roster.yaml", find: "number: 示例-PMP-0001, validTo: 2026-11-20", put: "number: 示例-PMP-0001, validTo: 2025-12-30",
    errors: [{ rule: "staffing/certificate-valid", says: "2025-12-30 到期，服务期到 2025-12-31" }],
  },
  {
    name: "a risk that is likelier after its measures", path: "risks/risks.yaml",
    find: "  residualLikelihood: 3\n  residualImpact: 4\n  owner: p14", put: "  residualLikelihood: 5\n  residualImpact: 4\n  owner: p14",
    errors: [{ rule: "risks/residual", says: "剩余可能性 5，比应对前的 4 还高" }],
  },
  {
    name: "a playbook that arrives later than the contract allows", path: "playbooks/pb-oa.mdx",
    find: "remote: 0.5 小时\n    arrive: 2 小时", put: "remote: 0.5 小时\n    arrive: 2.5 小时",
    errors: [{ rule: "playbooks/times-within-contract", says: "到场时限写 2.5 小时，合同规定 2 小时" }],
  },
  {
    name: "a level of a playbook that calls nobody", path: "playbooks/pb-ca.mdx",
    find: "notify: [{ who: p14, within: 10 分钟 }, { who: p01, within: 30 分钟 }]", put: "notify: []",
    errors: [{ rule: "playbooks/levels-complete", says: "没有写通知谁" }],
  },
  {
    name: "an actor whom the roster does not know", path: "playbooks/pb-ca.mdx", find: "{ actor: p14, action: 查面板、管理口和应用日志", put: "{ actor: p99, action: 查面板、管理口和应用日志",
    errors: [{ rule: "catalog/unknown-id", says: "p99" }],
  },
  {
    name: "a step that takes longer than the contract's limit for it", path: "playbooks/pb-security.mdx",
    find: "action: 查清入侵途径，清除持久化，改全部口令，补齐补丁, where: 日志和样本分析，补丁, within: 12 小时", put: "action: 查清入侵途径，清除持久化，改全部口令，补齐补丁, where: 日志和样本分析，补丁, within: 13 小时",
    errors: [{ rule: "playbooks/steps-within-limits", says: "这一步 13 小时 内完成，合同的安全事件影响控制不超过 12 小时" }],
  },
  {
    name: "a compulsory report without its time", path: "playbooks/pb-security.mdx", find: "title: 机关依法要求披露的口头通知, to: 采购人, time: t-disclosure-oral", put: "title: 机关依法要求披露的口头通知, to: 采购人",
    errors: [{ rule: "playbooks/reports-timed", says: "《机关依法要求披露的口头通知》没有写多久之内交" }],
  },
  {
    name: "a playbook without its section on what is investigated", path: "playbooks/pb-power.mdx", find: "## 调查评估\n", put: "",
    errors: [{ rule: "playbooks/parts-complete", says: "没有“调查评估”这一部分", at: { path: "playbooks/pb-power.mdx", below: "id: pb-power\n", line: "title: ", why: "the plan lacks it" } }],
  },
];
