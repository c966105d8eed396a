import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The duties that several requirement blocks repeat, each once, with the number of blocks it falls to. */
export const obligationsRepeated = defineView({
  id: "obligations/repeated",
  title: "需求分段共有的义务",
  readers: ["bid"],
  build({ obligations, staffing }): Table {
    const shared = Map.groupBy(obligations.filter(({ block }) => block !== undefined), ({ obligation }) => obligation.id);
    return {
      id: "obligations/repeated",
      caption: "需求分段共有的义务",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 3, align: "center" },
        { key: "title", title: "义务", kind: "text", width: 11 },
        { key: "when", title: "何时", kind: "text", width: 9 },
        { key: "deliverable", title: "成果", kind: "text", width: 10 },
        { key: "owner", title: "责任人", kind: "text", width: 6 },
        { key: "blocks", title: "段数", kind: "integer", width: 3, note: "有这项义务的需求分段个数" },
      ],
      rows: [...shared.values()].flatMap((duties, index) => {
        const duty = duties[0];
        if (duty === undefined) return [];
        const { id, title, deliverable, owner } = duty.obligation;
        return [{ id, cells: { no: index + 1, title, when: duty.when, deliverable: deliverable ?? null, owner: staffing.name(owner), blocks: duties.length } }];
      }),
    };
  },
});
