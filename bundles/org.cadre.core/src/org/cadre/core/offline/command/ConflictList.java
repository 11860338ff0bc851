/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.merge.FieldConflict;
import org.eclipse.osgi.util.NLS;

/** Says which fields somebody else changed too. */
@SuppressWarnings("nls")
final class ConflictList {

    private ConflictList() {
    }

    /** Returns the outcome of work that waits for choices. */
    static Outcome outcome(List<FieldConflict> conflicts) {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.Return_undecided, conflicts.size()));
        conflicts.forEach(conflict -> lines.add(NLS.bind(Messages.Return_conflict, new Object[] {
                conflict.key().text(), conflict.record(), conflict.field(), conflict.mine(), conflict.theirs() })));
        var data = new LinkedHashMap<String, Object>();
        data.put("state", "undecided");
        data.put("conflicts", conflicts.stream().map(ConflictList::data).toList());
        return new Outcome(Outcome.Exit.FINDINGS, String.join(System.lineSeparator(), lines), data);
    }

    private static Map<String, Object> data(FieldConflict conflict) {
        var data = new LinkedHashMap<String, Object>();
        data.put("key", conflict.key().text());
        data.put("record", conflict.record());
        data.put("field", conflict.field());
        data.put("before", conflict.base());
        data.put("mine", conflict.mine());
        data.put("theirs", conflict.theirs());
        return data;
    }
}
