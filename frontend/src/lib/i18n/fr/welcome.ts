export const welcome = {
  title: "Bienvenue",
  lead: "Préparez la journée, voyez ce qui cloche, imprimez le programme. Tout reste sur cet ordinateur.",
  sample: "Ouvrir l’exemple",
  sample_hint: "Les Quartiers du numérique 2025, une édition entière à explorer",
  create: "Préparer une édition",
  create_hint: "Nom, date, salles, tables rondes : la grille est prête en deux minutes",
  open: "Ouvrir un espace de travail",
  open_hint: "Un fichier .quartiers, le vôtre ou celui d’une collègue",
  recent: "Récents",
  editions: "Vos éditions",
  continue: "Continuer",
};
