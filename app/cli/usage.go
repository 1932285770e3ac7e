package cli

import (
	"strings"

	"quartiers/backend/locale"
)

const usageFR = `quartiers                                   ouvrir la fenêtre
quartiers FICHIER.quartiers                 ouvrir cet espace de travail
quartiers sample   -w FICHIER               y mettre l’édition d’exemple
quartiers import   SOURCE -w FICHIER        lire un schedule.xml (frab, pentabarf, pretalx)
                   [--dry-run]              dire ce qui changerait, sans rien écrire
quartiers editions -w FICHIER [--json]      les éditions
quartiers check    -w FICHIER [--json]      les alertes ; code 1 s’il y a une erreur
                   [--edition NOM|ID]
quartiers export   DOCUMENT -w FICHIER -o SORTIE
                   [--edition NOM|ID] [--lang fr|en]
                   [--bilingual]            les deux langues dans le même document
                                            (programme, affiche, dépliant, portes)
                   [--confirmed]            seulement les personnes confirmées
                   [--contacts]             avec courriels et téléphones
                   [--notes]                avec les notes de l’équipe (conducteur)
                   [--early MINUTES]        sur place tant de minutes avant (feuilles de route)
                   [--paper A2|A3|A4|A5] [--landscape]
                   [--cover quarters|band|plain] la couverture (programme, dépliant)
                   [--booklet] [--creep MM] livret à plier et à agrafer (programme)
                   [--bleed]                pour l’imprimeur : fonds perdus, traits de coupe
                   [--no-codes]             sans codes QR
                   [--no-roles] [--once]    sans rôles, un seul chevalet par personne
quartiers export   all -w FICHIER -o DOSSIER|SORTIE.zip
                   [--lang fr|en|both]      tout le dossier, avec son sommaire
                   badges : [--labels PLANCHE] [--first-label N]
                   [--grid 2x5,85x54,15x13.5,10x0[,cut]] votre planche : nombre, taille, marges, écarts
                   [--who moderators|speakers|team|list] [--trial]
                   [--names TABLEUR]        avec les noms d’un .xlsx ou d’un .csv
                   [--as-listed]            dans l’ordre du tableur
                   [--name-codes]           avec un code QR du nom
quartiers version
`

const usageEN = `quartiers                                   open the window
quartiers FILE.quartiers                    open this workspace
quartiers sample   -w FILE                  put the sample edition into it
quartiers import   SOURCE -w FILE           read a schedule.xml (frab, pentabarf, pretalx)
                   [--dry-run]              say what would change, and write nothing
quartiers editions -w FILE [--json]         the editions
quartiers check    -w FILE [--json]         the findings; exit code 1 when one is an error
                   [--edition NAME|ID]
quartiers export   DOCUMENT -w FILE -o OUTPUT
                   [--edition NAME|ID] [--lang fr|en]
                   [--bilingual]            both languages in one document
                                            (programme, poster, leaflet, door signs)
                   [--confirmed]            confirmed people only
                   [--contacts]             with e-mails and phones
                   [--notes]                with the team’s notes (run of show)
                   [--early MINUTES]        on site so many minutes before (speaker sheets)
                   [--paper A2|A3|A4|A5] [--landscape]
                   [--cover quarters|band|plain] the cover (programme, leaflet)
                   [--booklet] [--creep MM] a booklet to fold and staple (programme)
                   [--bleed]                for the printer: bleed, crop marks
                   [--no-codes]             without QR codes
                   [--no-roles] [--once]    without roles, one name card for each person
quartiers export   all -w FILE -o FOLDER|OUTPUT.zip
                   [--lang fr|en|both]      everything at once, with its contents page
                   badges: [--labels SHEET] [--first-label N]
                   [--grid 2x5,85x54,15x13.5,10x0[,cut]] your sheet: count, size, margins, gaps
                   [--who moderators|speakers|team|list] [--trial]
                   [--names SPREADSHEET]    with the names of an .xlsx or a .csv
                   [--as-listed]            in the order of the spreadsheet
                   [--name-codes]           with a QR code of the name
quartiers version
`

const documentsFR, documentsEN = "\nDocuments :\n", "\nDocuments:\n"

func usage(language locale.Language) string {
	return locale.Text{FR: usageFR + documentsFR, EN: usageEN + documentsEN}.In(language) + "  " + strings.Join(documents(), "\n  ") + "\n"
}
