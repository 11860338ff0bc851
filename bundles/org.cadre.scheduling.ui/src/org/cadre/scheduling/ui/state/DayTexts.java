/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.ui.Messages;

/** Says what kind of day it is. */
public final class DayTexts {

    private DayTexts() {
    }

    /**
     * What makes a day special: its kind, its rotation day, what people call it; empty for an ordinary one.
     */
    public static String note(CalendarDay day) {
        var kind = day.getKind() == CalendarDayKind.INSTRUCTIONAL ? "" : kind(day.getKind()); //$NON-NLS-1$
        var rotation = SessionFacts.text(day.getRotation());
        return Stream.of(rotation.isEmpty() ? "" //$NON-NLS-1$
                : org.eclipse.osgi.util.NLS.bind(Messages.Day_rotation, rotation),
                kind, SessionFacts.text(day.getLabel())).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }

    /** The name of a kind. */
    public static String kind(CalendarDayKind kind) {
        return switch (kind) {
            case INSTRUCTIONAL -> Messages.Day_instructional;
            case HALF_DAY -> Messages.Day_half;
            case HOLIDAY -> Messages.Day_holiday;
            case TESTING -> Messages.Day_testing;
            case PROFESSIONAL_DEVELOPMENT -> Messages.Day_development;
        };
    }
}
