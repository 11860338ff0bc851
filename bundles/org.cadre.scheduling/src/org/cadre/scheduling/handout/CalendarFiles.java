/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;

/**
 * Writes calendars as files: NAME.ics with everything, and NAME-canceled.ics with what is taken back, if
 * anything is.
 */
public final class CalendarFiles {

    private static final String ENDING = ".ics"; //$NON-NLS-1$
    private static final String CANCELED = "-canceled" + ENDING; //$NON-NLS-1$

    private final CalendarText text;

    /** Stamps entries with the day of that moment (UTC). */
    public CalendarFiles(Instant now) {
        this.text = new CalendarText(now.truncatedTo(ChronoUnit.DAYS));
    }

    /** Whether a path names a calendar file rather than a folder for many. */
    public static boolean isFile(Path path) {
        return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT)
                .endsWith(ENDING);
    }

    /**
     * Writes into a folder, or a single calendar to a file.
     *
     * @param out a folder, which is made if need be, or with one calendar a name that ends in .ics
     * @return the files in the order of the calendars
     */
    public List<Path> write(List<Handout> handouts, Path out) throws CadreException {
        var files = new ArrayList<Path>();
        for (var handout : handouts) {
            var file = isFile(out) ? out : out.resolve(handout.fileName() + ENDING);
            files.add(WholeFile.write(file, text.calendar(handout)));
            if (handout.takesBack()) {
                var name = file.getFileName().toString();
                files.add(WholeFile.write(file.resolveSibling(
                        name.substring(0, name.length() - ENDING.length()) + CANCELED),
                                text.cancelation(handout)));
            }
        }
        return files;
    }
}
