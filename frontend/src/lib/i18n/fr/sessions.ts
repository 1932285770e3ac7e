export const sessions = {
  title: "Séquences",
};
