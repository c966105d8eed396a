import { volumeDocument } from "../../prose/volume-document.ts";
import { defineFamily } from "../deliverable.ts";
import { draftMark, properties } from "../frame.ts";

/** The volumes of the bid as they are handed in: one document a volume of content. */
export const bidVolumes = defineFamily({
  id: "bid-volumes",
  readers: ["bid"],
  sources: ["volumes"],
  members: (model) => model.volumes.volumes.map(({ value: { id, title, scoringIndex } }) => ({
    id: `bid-${id}`,
    title,
    what: `投标文件${title}：封面、目录、${scoringIndex ? "评审索引、" : ""}各张表单和章节，可以直接排印；PDF 与 DOCX 页码一致。`,
    readers: ["bid"],
    sources: ["volumes", "forms", "chapters", "responses", "clauses", "company", "roster", "pricing"],
    volume: id,
    docx: (whole) => volumeDocument(whole, id, { properties: properties(whole, title), mark: draftMark(whole) }),
  })),
});
