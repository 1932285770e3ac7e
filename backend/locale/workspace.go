package locale

var workspaceProblems = map[string]Text{
	"workspace.none": {"Aucun espace de travail n'est ouvert : ouvrez-en un, ou créez-en un.",
		"No workspace is open: open one, or create one."},
	"workspace.missing": {"L'espace de travail « {path} » n'existe pas : vérifiez l'emplacement, ou créez-en un nouveau.",
		"There is no workspace “{path}”: check the place, or create a new one."},
	"workspace.exists": {"« {path} » existe déjà : ouvrez-le, ou choisissez un autre nom.",
		"“{path}” exists already: open it, or choose another name."},
	"workspace.is_folder": {"« {path} » est un dossier : choisissez un fichier qui finit par .quartiers.",
		"“{path}” is a folder: choose a file that ends in .quartiers."},
	"workspace.extension": {"« {path} » ne finit pas par .quartiers : ajoutez cette fin au nom du fichier.",
		"“{path}” does not end in .quartiers: add it to the file's name."},
	"workspace.unreadable": {"On ne peut pas lire « {path} » : vérifiez les droits du fichier et que son disque est branché.",
		"“{path}” cannot be read: check the rights of the file and that its disk is plugged in."},
	"workspace.not_created": {"L'espace de travail « {path} » n'a pas pu être créé : choisissez un autre dossier.",
		"The workspace “{path}” could not be created: choose another folder."},
	"workspace.closed": {"L'espace de travail « {path} » est fermé : ouvrez-le de nouveau.",
		"The workspace “{path}” is closed: open it again."},
	"workspace.empty": {"Le fichier « {path} » est vide : ce n'est pas un espace de travail ; restaurez une sauvegarde, ou choisissez un autre fichier.",
		"The file “{path}” is empty: it is not a workspace; restore a backup, or choose another file."},
	"workspace.foreign": {"« {path} » n'est pas un espace de travail de Quartiers ; le fichier n'a pas été touché, choisissez-en un autre.",
		"“{path}” is not a workspace of Quartiers; the file was not touched, choose another one."},
	"workspace.damaged": {"L'espace de travail « {path} » est endommagé ; le fichier n'a pas été touché, restaurez une sauvegarde.",
		"The workspace “{path}” is damaged; the file was not touched, restore a backup."},
	"workspace.newer": {"« {path} » vient d'une version plus récente de Quartiers[ (format {version})] ; il n'a pas été touché, mettez l'application à jour.",
		"“{path}” comes from a newer version of Quartiers[ (format {version})]; it was not touched, update the application."},
	"workspace.locked": {"« {path} » est déjà ouvert[ sur {host} (processus {pid})] : fermez l'autre fenêtre, puis réessayez.",
		"“{path}” is open already[ on {host} (process {pid})]: close the other window, then try again."},
	"workspace.read_only": {"On ne peut pas écrire dans « {path} » : vérifiez les droits du fichier et de son dossier, ou copiez-le ailleurs.",
		"“{path}” cannot be written: check the rights of the file and its folder, or copy it elsewhere."},
	"workspace.full": {"Le disque de « {path} » est plein : rien n'a été modifié ; libérez de la place, puis réessayez.",
		"The disk of “{path}” is full: nothing was changed; free some space, then try again."},
	"workspace.disk_failing": {"Le disque de « {path} » ne répond pas comme il faut : vérifiez qu'il est branché, puis réessayez ; une copie ailleurs est prudente.",
		"The disk of “{path}” does not answer as it should: check that it is plugged in, then try again; a copy elsewhere is wise."},
}

var backupProblems = map[string]Text{
	"backup.on_itself": {"Une sauvegarde ne remplace pas l'espace de travail « {path} » : choisissez un autre nom.",
		"A backup cannot replace the workspace “{path}”: choose another name."},
	"backup.failed": {"La sauvegarde « {path} » n'a pas pu être écrite ; votre travail est intact : choisissez un autre dossier.",
		"The backup “{path}” could not be written; your work is safe: choose another folder."},
	"config.read_only": {"On ne peut pas écrire dans le dossier des réglages, « {path} » : vérifiez ses droits.",
		"The folder of the settings, “{path}”, cannot be written: check its rights."},
}

var undoProblems = map[string]Text{
	"undo.nothing": {"Il n'y a rien à annuler.", "There is nothing to undo."},
	"redo.nothing": {"Il n'y a rien à rétablir.", "There is nothing to redo."},
	"undo.overtaken": {"On ne peut plus annuler cet acte : une modification plus récente porte sur la même chose ; annulez-la d'abord.",
		"This act can no longer be undone: a later change is about the same thing; undo that one first."},
	"redo.overtaken": {"On ne peut plus rétablir cet acte : une modification plus récente porte sur la même chose.",
		"This act can no longer be redone: a later change is about the same thing."},
}

var mergeProblems = map[string]Text{
	"merge.damaged": {"Le fichier reçu est endommagé[ (poste {device})] : rien n'a été fusionné ; demandez qu'on vous le renvoie.",
		"The file received is damaged[ (device {device})]: nothing was merged; ask for it again."},
	"merge.device_twice": {"Deux copies de l'espace de travail écrivent sous le même nom de poste[ ({device})] : rien n'a été fusionné ; ouvrez l'une des deux et enregistrez-la comme copie.",
		"Two copies of the workspace write under one device name[ ({device})]: nothing was merged; open one of them and save it as a copy."},
}

var workspaceActs = map[string]Text{
	"import": {"Importer[ « {edition} »]", "Import[ “{edition}”]"},
	"sample": {"Ouvrir l'édition d'exemple", "Open the sample edition"},
	"merge":  {"Fusionner le travail[ de {person}][ : {count} {count|modification|modifications}]", "Merge the work[ of {person}][: {count} {count|change|changes}]"},
	"undo":   {"Annuler[ : {act}]", "Undo[: {act}]"},
	"redo":   {"Rétablir[ : {act}]", "Redo[: {act}]"},
}
