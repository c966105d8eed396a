/** Which environment a row of a list belongs to, whatever way its use is written. */
import type { EquipmentList } from "../../../schemas/index.ts";

type Item = EquipmentList["list"]["items"][number];

export const environments = ["生产", "容灾", "开发测试"] as const;

export const environmentOf = ({ use = "" }: Item): (typeof environments)[number] => (use.includes("容灾") ? "容灾" : use.includes("测试") ? "开发测试" : "生产");

/** A machine that stands by for another: 备 in its name or its use, in the same environment. */
export const standsBy = ({ name, use = "" }: Item): boolean => /[（(]备[）)]/.test(name) || /[（(]备[）)]/.test(use);
