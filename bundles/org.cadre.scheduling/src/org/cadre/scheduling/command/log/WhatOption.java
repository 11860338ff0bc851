/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.model.MissedReason;
import org.cadre.scheduling.log.LogEntry;
import org.cadre.scheduling.log.Result;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The options that say what came of a session. */
@SuppressWarnings("nls")
final class WhatOption {

    /** Reasons as they are typed. */
    enum Reason {
        /** No reason is given. */
        UNSTATED(MissedReason.UNSTATED),
        /** Somebody was ill or away. */
        ABSENCE(MissedReason.ABSENCE),
        /** Nobody could cover the class. */
        COVERAGE(MissedReason.NO_COVERAGE),
        /** The school was closed. */
        CLOSED(MissedReason.SCHOOL_CLOSED),
        /** Something else came first. */
        DUTY(MissedReason.OTHER_DUTY);

        private final MissedReason meant;

        Reason(MissedReason meant) {
            this.meant = meant;
        }
    }

    @Option(names = "--done", descriptionKey = "session.log.done")
    private boolean done;

    @Option(names = "--missed", paramLabel = "REASON", descriptionKey = "session.log.missed")
    private Reason missed;

    @Option(names = "--moved", paramLabel = "START", descriptionKey = "session.log.moved")
    private LocalDateTime moved;

    @Option(names = "--at", paramLabel = "START", descriptionKey = "session.log.at")
    private String at;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "session.log.minutes")
    private Integer minutes;

    @Option(names = "--phase", paramLabel = "TEXT", descriptionKey = "session.log.phase")
    private String phase;

    @Option(names = "--next", paramLabel = "TEXT", descriptionKey = "session.log.next")
    private String next;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "session.log.note")
    private String note;

    /**
     * What the options say.
     *
     * @param on the day that goes with a time of day; null where a date has to be given
     */
    LogEntry entry(LocalDate on) throws CadreException {
        if (Stream.of(done, missed != null, moved != null).filter(given -> given).count() != 1) {
            throw CadreException.input(Messages.What_one);
        }
        if (!done && (minutes != null || at != null)) {
            throw CadreException.input(Messages.What_onlyDone);
        }
        if (minutes != null && minutes <= 0) {
            throw CadreException.input(NLS.bind(Messages.What_minutes, minutes));
        }
        return new LogEntry(result(on), phase, next, note);
    }

    private Result result(LocalDate on) throws CadreException {
        if (missed != null) {
            return new Result.Missed(missed.meant);
        }
        return moved != null ? new Result.Moved(moved)
                : new Result.Done(at == null ? null : start(on), minutes == null ? 0 : minutes);
    }

    private LocalDateTime start(LocalDate on) throws CadreException {
        try {
            return at.contains("T") || on == null ? LocalDateTime.parse(at) : on.atTime(LocalTime.parse(at));
        } catch (DateTimeException e) {
            throw CadreException.input(NLS.bind(Messages.What_time, at));
        }
    }
}
