/** The texts of the pages that mails about messages lead to, in Danish. */
export const da = {
  verification: {
    title: 'Bekræft din mailadresse',
    lead: 'Tryk på knappen, så får du mail på adressen, når der er nyt til dig i Socialt frikort.',
    press: 'Bekræft adressen',
    done: 'Adressen er bekræftet',
    doneText: 'Du får mail, når der er nyt, højst én gang om dagen. Du kan lukke siden.',
  },
  stopping: {
    title: 'Slå mail fra',
    lead: 'Tryk på knappen, så får du ikke flere mails fra Socialt frikort på denne adresse, og vi sletter den. Beskederne kan stadig ses, når du logger på.',
    press: 'Slå mail fra',
    done: 'Mail er slået fra',
    doneText: 'Adressen er slettet. Du kan lukke siden.',
  },
  incomplete: 'Linket er ikke helt',
  incompleteText: 'Kopiér hele linket fra mailen til adressefeltet, eller tryk på det i mailen.',
};

export type MailLinkTexts = typeof da;
