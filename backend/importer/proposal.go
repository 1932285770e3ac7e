package importer

import "quartiers/backend/conference"

// Proposal is what an import would do to the workspace.
type Proposal struct {
	EditionID conference.ID      // the edition that the file describes, new or known
	Edition   string             // its name
	Records   conference.Records // the new and the changed rows, complete; rows that stay as they are do not appear
	Lines     []Line             // what the file holds and the workspace cannot take as it is
	Counts    []Count            // by table, in the order of a workspace
}

// Count says how many rows of one table the import makes, changes and leaves.
type Count struct {
	Table     conference.Table
	New       int
	Changed   int
	Unchanged int
}

// Of finds the count of a table; all zero for a table without rows.
func (p Proposal) Of(table conference.Table) Count {
	for _, count := range p.Counts {
		if count.Table == table {
			return count
		}
	}
	return Count{Table: table}
}

// IsEmpty claims that the file says nothing that the workspace does not hold already.
func (p Proposal) IsEmpty() bool { return len(p.Records.All()) == 0 }
