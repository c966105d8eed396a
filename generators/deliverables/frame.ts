/** What every document of the contract shares: properties, header, the mark of a draft. */
import type { Model } from "../../schemas/index.ts";
import type { DocumentProperties } from "../values/document.ts";

/** The author is the bidder in the bid; on the other sites the bidder's data is not there to be shown. */
export function properties(model: Model, title: string): DocumentProperties {
  const { contract } = model;
  const author = model.audience === "bid" ? (model.values("company")[0]?.name ?? contract.buyer.name) : "运维服务提供方";
  return { title, subject: contract.project, author, date: contract.today, keywords: [contract.projectNumber] };
}

/** “草稿 · 含示例数据” as long as any content is a sample; undefined when the content is final. */
export function draftMark(model: Model): string | undefined {
  return model.open.sample > 0 ? "草稿 · 含示例数据" : model.open.placeholder > 0 ? "草稿 · 有待填写内容" : undefined;
}
