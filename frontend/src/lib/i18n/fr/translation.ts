export const translation = {
  in_en: "En anglais",
  in_fr: "En français",
  label_en: "{label}, en anglais",
  label_fr: "{label}, en français",
  empty: "Pas encore traduit",
  missing: "{n, plural, one {# texte à traduire} other {# textes à traduire}}",
  title: "Titre",
  name: "Nom",
};
