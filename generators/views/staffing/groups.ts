import type { Table } from "../../values/table.ts";
import { defineView } from "../view.ts";

/** The groups of the team with their numbers. */
export const staffingGroups = defineView({
  id: "staffing/groups",
  title: "项目组的编组和人数",
  readers: ["bid"],
  build({ staffing }): Table {
    const groups = [...new Set(staffing.members.map(({ person }) => person.group))].map((group) => {
      const people = staffing.members.map(({ person }) => person).filter((person) => person.group === group);
      return { group, people, onsite: people.filter(({ onsite }) => onsite) };
    });
    return {
      id: "staffing/groups",
      caption: "项目组的编组和人数",
      columns: [
        { key: "group", title: "小组", kind: "text", width: 5.8 },
        { key: "people", title: "人数", kind: "integer", width: 3, align: "center" },
        { key: "onsite", title: "驻场人数", kind: "integer", width: 3, align: "center" },
        { key: "here", title: "驻场人员", kind: "text", width: 14 },
        { key: "away", title: "不驻场人员", kind: "text", width: 13 },
      ],
      rows: groups.map(({ group, people, onsite }) => ({
        cells: {
          group, people: people.length, onsite: onsite.length,
          here: onsite.map(({ name }) => name).join("、") || "—",
          away: people.filter((person) => !person.onsite).map(({ name }) => name).join("、") || "—",
        },
      })),
      totals: { label: "合计", sums: { people: staffing.members.length, onsite: staffing.onsite } },
    };
  },
});
