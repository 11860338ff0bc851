/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** Says in a sentence what was left behind. */
public final class JournalSummary {

    private static final int MOST_NAMED = 3;

    private JournalSummary() {
    }

    /** Returns the sentence, with times of that zone. */
    public static String of(LeftOver left, ZoneId zone) {
        if (left.content().isEmpty()) {
            return switch (left.unreadable().orElse(Unreadable.Why.DAMAGED)) {
                case DAMAGED -> Messages.Summary_damaged;
                case LOCKED -> Messages.Summary_locked;
                case NEWER -> Messages.Summary_newer;
            };
        }
        var sentence = of(left.content().get(), zone);
        return left.isFormer() ? sentence + ' ' + Messages.Summary_former : sentence;
    }

    private static String of(JournalContent content, ZoneId zone) {
        var names = content.names();
        if (names.isEmpty()) {
            names = content.unfinished().stream().map(Unfinished::name).distinct().toList();
        }
        var shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")); //$NON-NLS-1$
        if (names.size() > MOST_NAMED) {
            shown = NLS.bind(Messages.Summary_more, shown);
        }
        var at = content.at().atZone(zone);
        var time = at.toLocalDate().equals(LocalDate.now(zone))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(at);
        return NLS.bind(content.size() == 1 ? Messages.Summary_one : Messages.Summary_many,
                new Object[] { content.size(), shown, time });
    }
}
