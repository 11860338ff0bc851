/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Where the mentees were before the last decision, so that the table can mark who moved. Immutable. */
final class MovedMarks {

    /** Nobody moved. */
    static final MovedMarks NONE = new MovedMarks(Map.of());

    private final Map<Educator, String> before;

    private MovedMarks(Map<Educator, String> before) {
        this.before = before;
    }

    static MovedMarks of(Optional<Shift> shift) {
        var before = new HashMap<Educator, String>();
        shift.ifPresent(present -> present.moved().forEach(moved -> before.put(moved.mentee(),
                moved.from().map(PersonName::show).orElse(Messages.Moved_nobody))));
        return before.isEmpty() ? NONE : new MovedMarks(before);
    }

    boolean isMoved(PairRow row) {
        return before.containsKey(row.pair().getMentee());
    }

    /** The mentor, with the one before where the mentee moved. */
    String mentor(PairRow row) {
        return isMoved(row) ? NLS.bind(Messages.Moved_before, row.mentor().full(),
                before.get(row.pair().getMentee())) : row.mentor().full();
    }
}
