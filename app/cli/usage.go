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
                   [--paper A2|A3|A4|A5] [--landscape]
                   [--bleed]                pour l’imprimeur : fonds perdus, traits de coupe
                   [--cover quarters|band|plain] la couverture (programme, dépliant)
                   [--booklet] [--creep MM] livret à plier et à agrafer (programme)
                   [--no-codes]             sans codes QR (portes)
                   [--no-roles] [--once]    sans rôles, un seul chevalet par personne
                   [--early MINUTES]        sur place tant de minutes avant (feuilles de route)
                   [--contacts]             avec courriels et téléphones
                                            (feuilles de route, liste)
                   [--notes]                avec les notes de l’équipe (conducteur)
                   badges :
                   [--labels PLANCHE] [--first-label N] [--trial]
                   [--grid 2x5,85x54,15x13.5,10x0[,cut]]
                                            votre planche : nombre, taille, marges, écarts
                   [--who moderators|speakers|team|list]
                   [--names TABLEUR]        avec les noms d’un .xlsx ou d’un .csv
                   [--as-listed]            dans l’ordre du tableur
                   [--name-codes]           avec un code QR du nom
quartiers export   all -w FICHIER -o DOSSIER|SORTIE.zip
                   [--lang fr|en|both]      tout le dossier, avec son sommaire,
                                            et les mêmes options
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
                   [--paper A2|A3|A4|A5] [--landscape]
                   [--bleed]                for the printer: bleed, crop marks
                   [--cover quarters|band|plain] the cover (programme, leaflet)
                   [--booklet] [--creep MM] a booklet to fold and staple (programme)
                   [--no-codes]             without QR codes (door signs)
                   [--no-roles] [--once]    without roles, one name card for each person
                   [--early MINUTES]        on site so many minutes before (speaker sheets)
                   [--contacts]             with e-mails and phones
                                            (speaker sheets, list)
                   [--notes]                with the team’s notes (run of show)
                   badges:
                   [--labels SHEET] [--first-label N] [--trial]
                   [--grid 2x5,85x54,15x13.5,10x0[,cut]]
                                            your sheet: count, size, margins, gaps
                   [--who moderators|speakers|team|list]
                   [--names SPREADSHEET]    with the names of an .xlsx or a .csv
                   [--as-listed]            in the order of the spreadsheet
                   [--name-codes]           with a QR code of the name
quartiers export   all -w FILE -o FOLDER|OUTPUT.zip
                   [--lang fr|en|both]      everything at once, with its contents page,
                                            and the same options
quartiers version
`

const documentsFR, documentsEN = "\nDocuments :\n", "\nDocuments:\n"

func usage(language locale.Language) string {
	return locale.Text{FR: usageFR + documentsFR, EN: usageEN + documentsEN}.In(language) + "  " + strings.Join(documents(), "\n  ") + "\n"
}
