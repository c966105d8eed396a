/** The words of duties in people's language. */
import type { Duty } from "../../schemas/index.ts";

export const dutyKinds: Readonly<Record<Duty["obligation"]["kind"], string>> = { deliverable: "交付物", activity: "活动", notice: "通知", prohibition: "禁止", condition: "条件" };
export const dutyPhases: Readonly<Record<Duty["obligation"]["phase"], string>> = { bid: "投标", award: "签约", service: "服务期", acceptance: "验收", after: "结束后" };
export const dutyKindList = Object.entries(dutyKinds) as [Duty["obligation"]["kind"], string][];
export const dutyPhaseList = Object.entries(dutyPhases) as [Duty["obligation"]["phase"], string][];
