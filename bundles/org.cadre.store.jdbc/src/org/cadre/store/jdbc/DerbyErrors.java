/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * Says in the user's words what Derby's error codes mean (Derby Reference Manual, "SQL error messages and
 * exceptions").
 *
 * @param place how messages name the database
 */
record DerbyErrors(String place) {

    private static final Set<String> OPEN_ELSEWHERE = Set.of("XSDB6");
    private static final Set<String> NO_SPACE = Set.of("XSDG1", "XSDG3", "XSDA4", "XSLA0", "XSLA4", "XSLAF");
    private static final Set<String> READ_ONLY = Set.of("25502", "25503", "25505", "40XD1", "XBM0H");
    private static final Set<String> NEWER_FORMAT = Set.of("XSLAN", "XCW00");
    private static final Set<String> BUSY = Set.of("40001", "40XL1", "40XL2", "23505");
    private static final Set<String> STOPPED = Set.of("08003", "08006", "XJ001");
    private static final Set<String> STUMBLING = Set.of("XJ001", "38000");
    /** What Linux, macOS and Windows say. */
    private static final Pattern FULL = Pattern.compile("[Nn]o space left|not enough space|quota exceeded");
    private static final Set<String> OTHER_KEY = Set.of("XBM06", "XBCXK", "XBCXM", "XBCXN", "XBCXC");
    private static final Set<String> DAMAGED = Set.of("XJ004", "XJ040", "XJ041", "XBM0S");

    /** What Derby says when it stumbles over what it read, since it trusts a page whose checksum it does not look at. */
    private static final Pattern STUMBLED =
            Pattern.compile("java\\.(lang|io|util)\\.(NullPointer|\\w*Bounds|ClassCast|NegativeArray|EOF|UTFData)\\w*");

    /** Returns the message for an error. */
    CadreException explain(SQLException error) {
        if (has(error, OPEN_ELSEWHERE)) {
            return exception(Kind.CONFLICT, Messages.Derby_openElsewhere, error);
        }
        if (isNoSpace(error)) {
            return exception(Kind.FAILURE, Messages.Derby_noSpace, error);
        }
        if (has(error, READ_ONLY)) {
            return exception(Kind.FAILURE, Messages.Derby_readOnly, error);
        }
        if (has(error, NEWER_FORMAT)) {
            return exception(Kind.INPUT, Messages.Open_newer, error);
        }
        if (has(error, BUSY)) {
            return exception(Kind.CONFLICT, Messages.Derby_busy, error);
        }
        if (has(error, OTHER_KEY)) {
            return exception(Kind.FAILURE, Messages.Derby_otherKey, error);
        }
        return isDamage(error) ? exception(Kind.FAILURE, Messages.Derby_damaged, error)
                : CadreException.failure(NLS.bind(Messages.Derby_other, place, reason(error)), error);
    }

    /** Whether an error says that the disk is full, also if that is why the database could not be started. */
    static boolean isNoSpace(SQLException error) {
        return has(error, NO_SPACE) || isOfDisk(origin(error))
                || error.getNextException() != null && isNoSpace(error.getNextException());
    }

    /** Whether an error says that the database stopped, so that it has to be started again. */
    static boolean isStopped(SQLException error) {
        return has(error, STOPPED) || has(error, DAMAGED);
    }

    private static boolean isOfDisk(Throwable origin) {
        return origin instanceof IOException && FULL.matcher(String.valueOf(origin.getMessage())).find();
    }

    /** Whether the error says that the database was not running when it was to be shut down. */
    static boolean isNotRunning(SQLException error) {
        return has(error, DAMAGED);
    }

    /** What the operating system said, for instance that the disk is full; or else what Derby said. */
    static Throwable origin(SQLException error) {
        return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance).findFirst().orElse(error);
    }

    private static String reason(SQLException error) {
        return String.valueOf(error.getMessage()).replaceAll("[.\\s]+$", "");
    }

    private CadreException exception(Kind kind, String message, SQLException error) {
        return new CadreException(kind, NLS.bind(message, place), error);
    }

    private static boolean isDamage(SQLException error) {
        return has(error, DAMAGED) || states(error).anyMatch(s -> s.startsWith("XSD") || s.startsWith("XSL"))
                || has(error, STUMBLING) && STUMBLED.matcher(String.valueOf(error.getMessage())).find();
    }

    private static boolean has(SQLException error, Set<String> codes) {
        return states(error).anyMatch(codes::contains);
    }

    /** The codes of an error and of what led to it, of which Derby wraps some and chains others. */
    private static Stream<String> states(Throwable error) {
        if (!(error instanceof SQLException sql)) {
            return error == null ? Stream.empty() : states(error.getCause());
        }
        var led = Stream.concat(states(sql.getNextException()), states(sql.getCause()));
        return Stream.concat(Stream.ofNullable(sql.getSQLState()), led);
    }
}
