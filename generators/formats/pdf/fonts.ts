/** Fonts that Chinese documents name → a fontconfig file that finds the ones which this machine has in their place. */
import { execFileSync } from "node:child_process";

/** What stands in for a font of Windows, best first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  宋体: ["SimSun", "Noto Serif CJK SC", "Source Han Serif SC"],
  仿宋: ["FangSong", "FangSong_GB2312", "Noto Serif CJK SC", "Source Han Serif SC"],
  楷体: ["KaiTi", "Noto Serif CJK SC", "Source Han Serif SC"],
  黑体: ["SimHei", "Noto Sans CJK SC", "Source Han Sans SC"],
  "Times New Roman": ["Liberation Serif"],
  Arial: ["Liberation Sans"],
  "Courier New": ["Liberation Mono"],
};

export function fontsFile(): string {
  const aliases = Object.entries(standIns).map(([family, others]) =>
    `<alias binding="same"><family>${family}</family><prefer><family>${family}</family>${others.map((other) => `<family>${other}</family>`).join("")}</prefer></alias>`,
  );
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n<include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n${aliases.join("\n")}\n</fontconfig>\n`;
}

/** “宋体 → Noto Serif CJK SC” for each font of a document that this machine does not have; empty where fontconfig is not in use. */
export function replacedFonts(families: readonly string[], file: string): string[] {
  return [...new Set(families)].flatMap((family) => {
    try {
      const found = execFileSync("fc-match", ["--format=%{family}", family], { encoding: "utf8", env: { ...process.env, FONTCONFIG_FILE: file }, stdio: ["ignore", "pipe", "ignore"] });
      const names = found.split(",");
      return names.includes(family) || names.some((name) => standIns[family]?.[0] === name && /^(Sim|Fang|Kai)/.test(name)) ? [] : [`${family} → ${names[0] ?? ""}`];
    } catch {
      return [];
    }
  });
}
