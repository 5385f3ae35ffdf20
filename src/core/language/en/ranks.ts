/** Offices as they stand before or after a name. */
export const RANKS: ReadonlySet<string> = new Set(
  `president premier chancellor king queen prince minister secretary undersecretary chairman chairwoman chair chief director governor mayor senator congressman congresswoman representative deputy lawmaker speaker
  ambassador envoy consul commissioner general colonel major captain lieutenant sergeant admiral commander judge justice attorney prosecutor sheriff professor spokesman spokeswoman spokesperson adviser advisor aide
  officer coach manager superintendent detective inspector coroner ceo founder head leader chairperson negotiator mediator economist mp fellow analyst expert official`
    .split(/\s+/)
    .filter(Boolean),
)
