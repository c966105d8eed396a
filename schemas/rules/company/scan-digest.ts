import { wantedScans } from "../../calc/scans.ts";
import { defineRule } from "../rule.ts";

export const companyScanDigest = defineRule({
  id: "company/scan-digest",
  severity: "error",
  docs: {
    title: "扫描件就是登记的那一份",
    what: "登记的扫描件在内容文件夹里，是 PNG 或 JPG 图片，SHA-256 与登记的一致。",
    why: "图片要印进投标文件；文件被换过、拷坏了或不是图片，印出来的就不是核对过的那张证书。",
  },
  messages: {
    absent: { text: "{name}的扫描件 {file} 不在内容文件夹里", help: "把文件放到这个位置，或改成它真正的路径" },
    format: { text: "{name}的扫描件 {file} 不是 PNG 或 JPG 图片", help: "另存为 PNG 或 JPG 再登记；PDF 逐页导出图片" },
    differs: { text: "{name}的扫描件 {file} 与登记的 SHA-256 不一致，文件的是 {sha256}", help: "打开文件核对内容；换过新扫描件的，把 sha256 改成文件的" },
  },
  needs: [],
  check({ catalog, report }) {
    const attachments = new Map(catalog.attachments.map((attachment) => [attachment.path, attachment]));
    for (const { entry, path, name, scan } of wantedScans(catalog)) {
      if (!scan) continue;
      const seen = attachments.get(scan.file)?.look();
      const data = { name, file: scan.file };
      if (!seen) report({ message: "absent", entry, path: [...path, "scan", "file"], data });
      else if (seen.format === undefined) report({ message: "format", entry, path: [...path, "scan", "file"], data });
      else if (seen.sha256 !== scan.sha256.toLowerCase()) report({ message: "differs", entry, path: [...path, "scan", "sha256"], data: { ...data, sha256: seen.sha256 } });
    }
  },
});
