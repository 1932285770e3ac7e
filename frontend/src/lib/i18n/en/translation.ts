export const translation = {
  in_en: "In English",
  in_fr: "In French",
  label_en: "{label}, in English",
  label_fr: "{label}, in French",
  empty: "Not translated yet",
  missing: "{n, plural, one {# text to translate} other {# texts to translate}}",
  title: "Title",
  name: "Name",
};
