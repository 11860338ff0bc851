/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.model.Coverage;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Says who takes the classes that people leave for a session. */
public final class Coverages {

    private Coverages() {
    }

    /** All of it in few words; empty if nobody leaves a class. */
    public static String brief(Session session) {
        return session.getCoverage().stream().map(Coverages::who).distinct()
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Who takes one class. */
    public static String who(Coverage coverage) {
        return switch (coverage.getKind()) {
            case COLLEAGUE -> coverage.getCoveredBy() == null ? Messages.Cover_colleague
                    : PersonName.of(coverage.getCoveredBy()).brief();
            case SUBSTITUTE -> Messages.Cover_substitute;
            case OFFICE -> Messages.Cover_office;
            case MERGED -> Messages.Cover_merged;
        };
    }

    /** One line for each class: whose class, who takes it, from when until when. */
    public static List<String> lines(Session session) {
        return session.getCoverage().stream().map(Coverages::line).toList();
    }

    private static String line(Coverage coverage) {
        var absent = coverage.getAbsent() == null ? Messages.Cover_somebody
                : PersonName.show(coverage.getAbsent());
        if (coverage.getStartsAt() == null || coverage.getEndsAt() == null) {
            return NLS.bind(Messages.Cover_line, absent, who(coverage));
        }
        return NLS.bind(Messages.Cover_timed, new Object[] { absent, who(coverage),
                Times.span(coverage.getStartsAt(), coverage.getEndsAt()) });
    }
}
