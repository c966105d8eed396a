import { placed } from "../placed.ts";
import type { VolumeSection } from "../../../schemas/index.ts";
import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** For the committee: where in the volumes each scoring item is treated, and on which page. */
export const scoringPlaces = defineView({
  id: "scoring/places",
  title: "评审索引",
  readers: ["bid"],
  build({ values, volumes }): Table {
    const chapters = values("chapters");
    const order = new Map(volumes.volumes.flatMap(({ sections }) => sections).map(({ id }, at) => [id, at]));
    const byPlace = (a: VolumeSection, b: VolumeSection): number => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
    return {
      id: "scoring/places",
      caption: "评审索引：评分项在投标文件里的位置",
      columns: [
        { key: "no", title: "序号", kind: "integer", width: 2.8, align: "center", merge: true },
        { key: "name", title: "评分项目", kind: "text", width: 8, merge: true },
        { key: "what", title: "评审内容", kind: "text", width: 16.5 },
        { key: "where", title: "投标文件位置", kind: "text", width: 14.7 },
      ],
      rows: values("scoring").flatMap((item, index) => {
        // The chapters that treat the item, then the forms that prove it: each place once, with all that it proves.
        const own = chapters.filter(({ scoring }) => scoring?.includes(item.id)).flatMap(({ id }) => volumes.sectionOf("chapters", id) ?? []).sort(byPlace);
        const proofs = item.evidence.flatMap(({ what, form }) => {
          const section = form === undefined ? undefined : volumes.sectionOf("forms", form);
          return section === undefined || own.some(({ id }) => id === section.id) ? [] : [{ what, section }];
        });
        const forms = [...new Map(proofs.map(({ section }) => [section.id, section])).values()].sort(byPlace);
        return [...own, ...forms].map((section) => {
          const proven = proofs.filter((proof) => proof.section.id === section.id).map(({ what }) => what);
          return { cells: { no: index + 1, name: item.name, what: proven.length > 0 ? proven.join("；") : section.title, where: placed(section, volumes) } };
        });
      }),
    };
  },
});
