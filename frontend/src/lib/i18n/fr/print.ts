export const print = {
  title: "Imprimer et exporter",
};
