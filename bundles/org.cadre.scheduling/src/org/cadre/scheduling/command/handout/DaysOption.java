/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The options that say which days are meant; both days belong to them. */
@SuppressWarnings("nls")
public final class DaysOption {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "export.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "export.to")
    private LocalDate to;

    /** The first day; null for no limit. */
    public LocalDate from() {
        return from;
    }

    /** The last day; null for no limit. */
    public LocalDate to() {
        return to;
    }

    /** Refuses a last day before the first. */
    public void check() throws CadreException {
        if (from != null && to != null && to.isBefore(from)) {
            throw CadreException.input(NLS.bind(Messages.Days_backwards, to, from));
        }
    }
}
