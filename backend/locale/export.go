package locale

import "quartiers/backend/conference"

var exportProblems = map[string]Text{
	"export.exists": {"« {file} » existe déjà : confirmez le remplacement, ou choisissez un autre nom.",
		"“{file}” exists already: confirm that it is replaced, or choose another name."},
	"export.unwritable": {"On ne peut pas écrire « {file} » : fermez-le s'il est ouvert ailleurs, ou choisissez un autre dossier.",
		"“{file}” cannot be written: close it if it is open elsewhere, or choose another folder."},
	"export.folder_missing": {"Le dossier « {folder} » n'existe pas : créez-le, ou choisissez-en un autre.",
		"There is no folder “{folder}”: create it, or choose another one."},
	"export.folder_foreign": {"Le dossier « {folder} » contient autre chose que des documents de Quartiers (« {file} ») : choisissez un autre nom.",
		"The folder “{folder}” holds something else than documents of Quartiers (“{file}”): choose another name."},
	"export.cancelled": {"L'export a été arrêté : aucun fichier n'a été écrit.", "The export was stopped: no file was written."},
	"document.unknown": {"Le document « {document} » n'existe pas : « quartiers help » donne la liste des documents.",
		"There is no document “{document}”: “quartiers help” lists the documents."},
	"labels.none": {"Une planche a au moins une étiquette : indiquez combien par rang, et combien de rangs.",
		"A sheet has one label at least: say how many in a row, and how many rows."},
	"labels.small": {"Sur une étiquette de moins de {width} × {height} mm, un nom ne se lit plus : choisissez-en une plus grande.",
		"On a label of less than {width} × {height} mm nobody can read a name: choose a larger one."},
	"labels.outside": {"La planche prendrait {width} × {height} mm et ne tient pas sur une A4 (210 × 297 mm) : réduisez les marges, les étiquettes ou leur nombre.",
		"The sheet would take {width} × {height} mm and does not fit on A4 (210 × 297 mm): reduce the margins, the labels or their number."},
	"calendar.empty": {"« {edition} » n'a aucune séquence placée : l'agenda serait vide ; placez-en une d'abord.",
		"“{edition}” has no session in a slot: the calendar would be empty; place one first."},
	"file.not_ours": {"« {file} » n'est pas un document que Quartiers vient d'écrire : ouvrez-le depuis son dossier.",
		"“{file}” is not a document that Quartiers has just written: open it from its folder."},
	"file.no_program": {"Aucun programme n'ouvre « {file} » ici : ouvrez-le depuis son dossier.",
		"No program opens “{file}” here: open it from its folder."},
}

// LeftOut says that a document is not in a bundle.
func LeftOut(document string) Text {
	return fill(Text{"« {title} » n’aurait rien à dire pour le moment : c’est laissé de côté.", "“{title}” would have nothing to say for now: it is left out."},
		conference.Params{"title": Document(document)})
}

// RemarkOf is what a document of a bundle says of itself, after the name of its file.
func RemarkOf(file string, sentence Text) Text {
	return Text{FR: file + "\u00a0: " + sentence.FR, EN: file + ": " + sentence.EN}
}
