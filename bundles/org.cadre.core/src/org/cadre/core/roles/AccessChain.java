/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog.Head;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.eclipse.osgi.util.NLS;

/** Checks that lines of an access log are those that were written, all of them and in their order. */
public interface AccessChain {

    /** The id of the rule by which its findings are known. */
    String RULE = "store.access"; //$NON-NLS-1$

    /**
     * Checks a log.
     *
     * @param lines all lines, in the order in which the database has them
     * @param last the last line as the database keeps it apart from the lines; empty if it keeps none
     * @param known a head that somebody wrote down; empty if nobody did
     * @return what is wrong; empty if nothing is
     */
    static List<Finding> check(List<AccessEntry> lines, Optional<Head> last, Optional<Head> known) {
        var findings = new ArrayList<Finding>();
        var previous = AccessEntry.START;
        long place = 0;
        for (var line : lines) {
            place++;
            if (line.sequence() != place) {
                add(findings, Messages.Log_gap, line.sequence(), place);
                place = line.sequence();
            } else if (!line.isSound()) {
                add(findings, Messages.Log_altered, line.sequence(), place);
            } else if (!line.previous().equals(previous)) {
                add(findings, Messages.Log_moved, line.sequence(), place);
            }
            previous = line.hash();
        }
        last.ifPresent(head -> checkHead(lines, head, findings));
        known.ifPresent(head -> checkHead(lines, head, findings));
        return List.copyOf(findings);
    }

    private static void checkHead(List<AccessEntry> lines, Head head, List<Finding> findings) {
        var line = lines.stream().filter(l -> l.sequence() == head.sequence()).findFirst();
        if (line.isEmpty() && head.sequence() > 0) {
            add(findings, Messages.Log_cut, lines.isEmpty() ? 0 : lines.getLast().sequence(), head.sequence());
        } else if (line.isPresent() && !line.get().hash().equals(head.hash())) {
            add(findings, Messages.Log_head, head.sequence(), head.sequence());
        }
    }

    private static void add(List<Finding> findings, String message, long line, long place) {
        findings.add(Finding.of(Severity.ERROR, null, RULE,
                NLS.bind(message, String.valueOf(line), String.valueOf(place))));
    }
}
