export const wizard = {
  title: "Nouvelle édition",
};
