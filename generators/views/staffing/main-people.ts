/** The main people of form 2.2: those whose own table a form of the bid shows; without such a form, those who lead. */
import { viewsOf, type Member, type Model } from "../../../schemas/index.ts";

export function mainPeople({ catalog, staffing }: Model): readonly Member[] {
  const shown = new Set(catalog.all("forms").flatMap(({ body }) => (body ? viewsOf(body) : [])).flatMap(({ id, of }) => (id === "staffing/person" && of !== undefined ? [of] : [])));
  if (shown.size > 0) return staffing.members.filter(({ person }) => shown.has(person.id));
  return staffing.members.filter(({ person, requirement }) => requirement?.role.includes("经理") || ["项目管理", "安全与认证"].includes(person.group));
}
