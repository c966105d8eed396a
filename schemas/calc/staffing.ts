/** Questions about people that several rules and views ask. */
import type { EntryValue } from "../collections/index.ts";

export type Person = EntryValue<"roster">;
export type StaffingRequirement = EntryValue<"staffingRequirements">;

const degrees = ["大专", "本科", "硕士", "博士"] as const;

/** Whether a degree is at least as high as another. */
export const degreeAtLeast = (has: (typeof degrees)[number], wants: (typeof degrees)[number]): boolean =>
  degrees.indexOf(has) >= degrees.indexOf(wants);

/** People who belong to the team on a day: joined or not yet joined before the start count, those who left do not. */
export const presentOn = (person: Person, day: string): boolean => person.left === undefined || person.left > day;

/** Whether a certificate still holds on a day. */
export const holdsOn = (certificate: { readonly validTo: string }, day: string): boolean =>
  certificate.validTo === "长期" || certificate.validTo >= day;

/** Whether the person has one of the named certificates; a name is met by a certificate that contains it. */
export const heldCertificate = (person: Person, names: readonly string[]) =>
  person.certificates.find((certificate) => names.some((name) => certificate.name.includes(name)));
