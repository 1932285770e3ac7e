export const rooms = {
  title: "Salles et journées",
};
