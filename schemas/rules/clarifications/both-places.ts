import { defineRule } from "../rule.ts";

export const clarificationsBothPlaces = defineRule({
  id: "clarifications/both-places",
  severity: "error",
  docs: {
    title: "矛盾写出两处",
    what: "“矛盾”类的疑点至少引两处原话；涉及的内容编号都存在。",
    why: "询问函只说一处，招标方看不出矛盾在哪里，不会答复。",
  },
  messages: {
    single: { text: "疑点“{title}”是矛盾，只引了一处", help: "补上另一处的条款和原话，或改类别" },
    unknown: { text: "疑点“{title}”涉及的内容“{id}”不存在", help: "写成 类别/编号，例如 equipmentItems/ups-5" },
  },
  needs: ["clarifications", "equipment"],
  check({ catalog, report }) {
    for (const entry of catalog.all("clarifications")) {
      const { title, kind, places, covers } = entry.value;
      if (kind === "矛盾" && places.length < 2) report({ message: "single", entry, path: ["kind"], data: { title } });
      (covers ?? []).forEach((id, index) => {
        const [namespace, name] = id.split("/");
        if (!namespace || !name || !catalog.owner(namespace, name)) report({ message: "unknown", entry, path: ["covers", index], data: { title, id } });
      });
    }
  },
});
