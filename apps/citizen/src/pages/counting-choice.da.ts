/** What the privacy page says of the counting of self-service (R38), and how one objects, in Danish. */
export const da = {
  heading: 'Tælling af selvbetjening',
  text: 'Kommunerne skal vide, hvor meget der klares digitalt. Derfor tæller vi uge for uge, hvor mange der når hvert trin: indledning, udskrift, login, udfyldelse, opsummering og kvittering.',
  points: [
    'Tællingen bruger ikke cookies og siger ikke, hvem du er. Vi gemmer kun et tal for hver uge, kommune, opgave og trin.',
    'Et tilfældigt nummer holder dine trin sammen, så længe du er på siden. Det står kun i hukommelsen, bliver ikke gemt og er glemt efter højst en time.',
    'Kvitteringen tælles af det, der er registreret, og det tælles altid med.',
    'Beder din browser om ikke at blive fulgt (Do Not Track eller Global Privacy Control), tæller vi ikke trinene.',
  ],
  choice: 'Tæl ikke mine trin i denne browser',
  hint: 'Dit valg står i browseren, indtil du fjerner det. Det gælder for alle, der bruger den.',
  asked: 'Din browser beder om ikke at blive fulgt, så dine trin bliver ikke talt.',
  kept: 'Dine trin bliver ikke talt i denne browser.',
  removed: 'Dine trin bliver talt igen.',
  notKept:
    'Browseren gemmer ikke noget for denne side. Derfor tæller vi ikke trinene, og valget kan ikke huskes.',
};
