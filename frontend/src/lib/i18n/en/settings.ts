import type { settings as fr } from "../fr/settings";

export const settings: Record<keyof typeof fr, string> = {
  title: "Settings",
  language: "Language",
  language_hint: "Of the window. Documents choose theirs when you print.",
  french: "Français",
  english: "English",
  theme: "Appearance",
  theme_system: "As the system",
  theme_light: "Light",
  theme_dark: "Dark",
  data: "Your data",
  data_hint: "Everything is in one file on this computer. Nothing is sent anywhere.",
  copy_path: "Copy the location",
  copy_file: "Make a copy",
  copy_made: "Copied to {path}",
  about: "About",
  version: "Version {version}",
  licence: "Quartiers is free software under the EUPL-1.2.",
  font_licence: "{font}, under the SIL Open Font License 1.1",
  read_licence: "Read the licence",
};
