/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.intake.DayKinds;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands what a day is called. */
final class KindConverter implements ITypeConverter<KindConverter.Kind> {

    /**
     * A kind that was named.
     *
     * @param kind what it is
     */
    record Kind(CalendarDayKind kind) {
    }

    @Override
    public Kind convert(String text) {
        return DayKinds.of(text).map(Kind::new)
                .orElseThrow(() -> new TypeConversionException(NLS.bind(Messages.Kind_unknown, text,
                        CalendarDayKind.VALUES)));
    }
}
