/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;

import org.cadre.matching.run.Reviews;
import org.cadre.matching.ui.Messages;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusChange;
import org.eclipse.osgi.util.NLS;

/** Says by whom and when a pair was reviewed. */
public final class ReviewText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private ReviewText() {
    }

    /** The text; that nobody did it yet for a proposal, empty where nobody kept it. */
    public static String of(Mentorship pair) {
        return Reviews.isReviewed(pair) ? Reviews.of(pair).map(ReviewText::text).orElse("") //$NON-NLS-1$
                : Messages.Review_notYet;
    }

    private static String text(StatusChange change) {
        var by = Objects.requireNonNullElse(change.getBy(), ""); //$NON-NLS-1$
        return change.getAt() == null ? by
                : NLS.bind(Messages.Review_by, by, DAY.format(change.getAt().atZone(ZoneId.systemDefault())));
    }
}
