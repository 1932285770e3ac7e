export const speakers = {
  title: "Intervenants",
};
