export const timetable = {
  title: "Grille",
};
