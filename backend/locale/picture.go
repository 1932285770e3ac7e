package locale

var pictureProblems = map[string]Text{
	"picture.elsewhere": {"Une image ({field}) fait partie de l'espace de travail, jamais d'une adresse : choisissez un fichier.",
		"A picture ({field}) is part of the workspace, never of an address: choose a file."},
	"picture.unreadable": {"« {file} » ne s'ouvre pas comme une image : choisissez un fichier SVG, PNG, JPEG, WebP ou GIF.",
		"“{file}” does not open as a picture: choose an SVG, PNG, JPEG, WebP or GIF file."},
	"picture.too_large": {"« {file} » est une image trop grande : réduisez-la à moins de 60 millions de pixels et de 40 Mo, ou choisissez-en une autre.",
		"“{file}” is too large a picture: make it smaller than 60 million pixels and 40 MB, or choose another one."},
	"address.unreadable": {"« {address} » n'est pas une adresse du web : écrivez-la comme https://www.example.org.",
		"“{address}” is not a web address: write it like https://www.example.org."},
}
