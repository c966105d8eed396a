/** The payments that a duty names: before the colon; what stands after it explains. */

export const paymentsNamed = <P extends { readonly name: string }>(payment: string | undefined, payments: readonly P[]): readonly P[] => {
  const names = payment?.split(/[：:]/)[0] ?? "";
  return payments.filter(({ name }) => names.includes(name));
};
