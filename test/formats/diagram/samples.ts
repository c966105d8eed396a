/** One diagram of each kind that is drawn, as a bid team writes them. */
export const samples: Readonly<Record<string, string>> = {
  flowchart: `flowchart TD
  %% 先到先得
  call([接到报修]) --> level{是否影响全网?}
  subgraph duty["值班组（7×24 小时）"]
    level -->|是，立即升级| stop[切换到备用链路 <br/>并通知项目经理]
    level -->|否| log[登记《故障单》]
  end
  stop & log --> check((复核)) ==> done([归档])`,
  gantt: `gantt
  title 进场计划
  dateFormat YYYY-MM-DD
  axisFormat %m-%d
  excludes weekends
  section 准备
    资料交接      :done, a1, 2025-03-03, 5d
    现场勘查      :crit, a2, after a1, 4d
  section 上线
    试运行        :b1, after a2, 10d
    验收会        :milestone, c1, after b1, 0d`,
  mindmap: `mindmap
  root((培训))
    安全教育
      消防演练
    岗位技能
      设备点检
    考核`,
  pie: `pie showData
  title 故障原因
  "电源" : 38
  "链路老化" : 27
  "其他" : 5`,
  quadrantChart: `quadrantChart
  title 风险处置次序
  x-axis 影响小 --> 影响大
  y-axis 可能小 --> 可能大
  quadrant-1 马上处置
  quadrant-3 观察
  机房断电: [0.8, 0.3]
  备件缺货: [0.35, 0.72]`,
  sequenceDiagram: `sequenceDiagram
  autonumber
  actor 用户
  participant 热线 as 服务台
  participant 驻场 as 驻场工程师
  用户->>热线: 电话报修
  热线->>驻场: 派单（一级）
  loop 每 10 分钟
    驻场-->>热线: 进展
  end
  Note over 热线,驻场: 30 分钟内到场
  驻场->>用户: 请用户签字`,
  "stateDiagram-v2": `stateDiagram-v2
  [*] --> 待受理
  待受理 --> 处理中: 派单
  state 处理中 {
    [*] --> 诊断
    诊断 --> 修复: 查明原因
  }
  处理中 --> 已完成: 签字
  已完成 --> [*]
  note right of 待受理: 超过 30 分钟自动升级`,
  timeline: `timeline
  title 服务三年
  section 第一年
    2025 年 3 月 : 进场交接 : 完成资产清查与风险评估报告
    2025 年 9 月 : 应急演练
  section 第三年
    2027 年 12 月 : 终期验收`,
};
