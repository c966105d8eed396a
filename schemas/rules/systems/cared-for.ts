import { defineRule } from "../rule.ts";

export const systemsCaredFor = defineRule({
  id: "systems/cared-for",
  severity: "error",
  docs: {
    title: "每个系统都有人管、有义务、有预案",
    what: "每个信息系统至少有一个模块（因而有维护人员）、一项义务和一份应急预案。",
    why: "漏掉一个系统，就漏掉它的报告、演练和到场时限。",
  },
  messages: {
    noModule: { text: "系统“{name}”没有对应的应用模块，也就没有维护人员", help: "在 content/systems/modules.yaml 里把模块的 system 指到它" },
    noDuty: { text: "系统“{name}”没有任何履约义务", help: "在 content/obligations 里把它列入 systems，或列入它的分段" },
    noPlaybook: { text: "系统“{name}”没有应急预案", help: "在 content/playbooks 写一份，systems 里列出 {id}" },
  },
  needs: ["systems", "modules", "blocks", "obligations", "playbooks"],
  check({ catalog, report }) {
    const modules = catalog.all("modules");
    const systemOfBlock = new Map(catalog.all("blocks").map(({ id, value }) => [id, catalog.get("modules", value.module)?.value.system]));
    const withDuty = new Set<string | undefined>(catalog.all("obligations").flatMap(({ value }) => [
      ...(value.systems ?? []), ...(value.blocks ?? []).map((block) => systemOfBlock.get(block)),
    ]));
    const withPlaybook = new Set(catalog.all("playbooks").flatMap(({ value }) => value.systems));
    for (const entry of catalog.all("systems")) {
      const { id, name } = entry.value;
      const data = { id, name };
      if (!modules.some(({ value }) => value.system === id)) report({ message: "noModule", entry, data });
      if (!withDuty.has(id)) report({ message: "noDuty", entry, data });
      if (!withPlaybook.has(id)) report({ message: "noPlaybook", entry, data });
    }
  },
});
