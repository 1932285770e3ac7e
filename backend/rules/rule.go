package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// Rule looks for one thing that can be wrong with a plan.
type Rule struct {
	Code     string
	Severity Severity

	binds binding // what else makes its facts
	place int     // among the codes

	// A rule looks at one thing at a time: one of these is set.
	edition func(*scene, *report)
	session func(*scene, *spot, *report)
	person  func(*scene, *agenda, *report) // somebody who holds a seat, even when no session of theirs has a slot
	room    func(*scene, *hall, *report)
	entry   func(*scene, *conference.Person, *report) // somebody in the directory
}

// catalogue holds every rule by code.
var catalogue = byCode([]Rule{
	roomDoubleBooked, roomGone, roomTooSmall, roomUnavailable,
	personDoubleBooked, personGone, personUnavailable, personGapShort, personMoveShort,
	personDeclined, personUnconfirmed, personDuplicate, personOrganisationMissing, personConsentMissing,
	seatEmpty, moderatorMissing, moderatorAlsoPanellist, panelTooMany, panelTooFew,
	sessionOutsideDay, sessionPastMidnight, sessionTitleMissing, sessionAbstractMissing, sessionRoomMissing,
	sessionSlotMissing, sessionTrackMissing, dayGone, trackGone,
	sessionLengthWrong, sessionLengthOdd, sessionDuplicate, sessionNobody, sessionTitleLong, sessionAbstractLong,
	sessionConsentMissing, sessionConsentRefused, resourceMissing, personTooManySessions, personBiographyMissing,
	personIdle, panelOneInstitution, panelOneGender, roomUnused, roomTooSmallForAll, editionLanguageMissing,
	sessionUntranslated,
})

func byCode(rules []Rule) []Rule {
	slices.SortFunc(rules, func(a, b Rule) int { return cmp.Compare(a.Code, b.Code) })
	for i := range rules {
		rules[i].place = i
	}
	return rules
}

// Catalogue lists every rule by code.
func Catalogue() []Rule { return slices.Clone(catalogue) }
