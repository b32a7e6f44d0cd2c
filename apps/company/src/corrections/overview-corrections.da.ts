type Count = { count: number };

/** What the overview tells of objections and of what a municipality has opened (R30), in Danish. */
export const da = {
  disputed: ({ count }: Count) =>
    count === 1
      ? 'En borger siger, at noget er forkert'
      : `Borgere siger, at noget er forkert ved ${count} ansættelser`,
  opened: ({ count }: Count) =>
    count === 1
      ? 'Kommunen har åbnet en låst ansættelse for jer'
      : `Kommunen har åbnet ${count} låste ansættelser for jer`,
  until: ({ until }: { until: string }) => `ret senest ${until}`,
};

export type OverviewCorrectionTexts = typeof da;
