/** The words of a card that is shown, in Danish. */
export const da = {
  cardNumber: 'Frikortnummer',
  hint: 'Til virksomheden: Tast nummeret i Socialt frikort, og kontrollér navnet.',
  hintInitials: 'Til virksomheden: Tast nummeret i Socialt frikort, og kontrollér initialerne.',
  shownAt: ({ instant }: { instant: string }) => `Vist ${instant}`,
  protectedName: ({ initials }: { initials: string }) =>
    `Navnet er beskyttet. Virksomheder ser kun initialerne ${initials}`,
  initialsOnly: 'Vis kun initialer',
  pdf: 'Hent som PDF',
  downloaded: 'Filen er hentet.',
  close: 'Luk',
  refusedTitle: 'Frikortet er ikke længere aktivt',
  refusedText: 'Det er blevet deaktiveret, siden siden blev hentet, og kan derfor ikke vises.',
  reload: 'Hent siden igen',
};

export type CardTexts = typeof da;
