/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.keys.LockedException;
import org.eclipse.osgi.util.NLS;

/**
 * Says in the user's words what a server's error codes mean (PostgreSQL documentation, appendix "PostgreSQL
 * Error Codes").
 *
 * @param address the database
 */
record PostgresErrors(ServerAddress address) {

    private static final Set<String> WRONG_SECRET = Set.of("28P01", "28000");
    private static final Set<String> NO_DATABASE = Set.of("3D000");
    /** The code for a table that is not there. */
    static final String NO_TABLE = "42P01";
    private static final Set<String> NO_PROGRAM = Set.of(NO_TABLE, "3F000");
    private static final Set<String> NO_RIGHTS = Set.of("42501");
    private static final Set<String> READ_ONLY = Set.of("25006");
    private static final Set<String> NO_SPACE = Set.of("53100", "53200");
    private static final Set<String> TOO_MANY = Set.of("53300");
    private static final Set<String> NOT_EMPTY = Set.of("42P06", "42P07");
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "23505");
    private static final Set<String> DISCONNECTED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03",
            "40003");
    private static final Set<String> DAMAGED = Set.of("XX001", "XX002", "58030");

    /** Returns the message for an error of a database that is open. */
    CadreException explain(SQLException error) {
        return isDisconnected(error) ? explain(error, Messages.Server_lost) : explainAny(error);
    }

    /** Returns the message for an error that came up while the database was opened or made. */
    CadreException explainOpening(SQLException error) {
        if (isTrust(error)) {
            return exception(Kind.FAILURE, NLS.bind(Messages.Server_certificate, address.host(),
                    reason(error)), error);
        }
        if (causes(error).anyMatch(UnknownHostException.class::isInstance)) {
            return explain(error, Messages.Server_unknownHost);
        }
        if (has(error, TOO_MANY)) {
            return explain(error, Messages.Server_tooMany);
        }
        if (isNoProgram(error)) {
            return exception(Kind.INPUT, NLS.bind(Messages.Server_noProgram, address.place()), error);
        }
        if (has(error, NOT_EMPTY)) {
            return exception(Kind.INPUT, NLS.bind(Messages.Server_notEmpty, address.place()), error);
        }
        return isDisconnected(error) ? explain(error, Messages.Server_silent) : explainAny(error);
    }

    /** Returns the message for an error that came up while somebody without credentials connected. */
    CadreException explainAnonymous(SQLException error) {
        boolean asked = has(error, Set.of("08004", "28P01", "28000"))
                && causes(error).noneMatch(IOException.class::isInstance);
        return asked ? new LockedException(NLS.bind(Messages.Server_locked, address.place()), false,
                Duration.ZERO) : explainOpening(error);
    }

    /** Whether the connection is gone or never came about. */
    static boolean isDisconnected(SQLException error) {
        return states(error).anyMatch(s -> s.startsWith("08") || DISCONNECTED.contains(s));
    }

    /** Whether the error says that there is no program database. */
    static boolean isNoProgram(SQLException error) {
        return has(error, NO_PROGRAM);
    }

    /** Whether the error says that pages of a table are damaged. */
    static boolean isDamage(SQLException error) {
        return has(error, DAMAGED);
    }

    private CadreException explainAny(SQLException error) {
        if (has(error, WRONG_SECRET)) {
            return LockedException.wrong(NLS.bind(Messages.Server_wrongSecret, address.place()));
        }
        if (has(error, NO_DATABASE)) {
            return exception(Kind.INPUT,
                    NLS.bind(Messages.Server_noDatabase, address.database(), address.host()), error);
        }
        if (has(error, NO_RIGHTS)) {
            return explain(error, Messages.Server_noRights);
        }
        if (has(error, READ_ONLY)) {
            return explain(error, Messages.Server_readOnly);
        }
        if (has(error, BUSY)) {
            return exception(Kind.CONFLICT, NLS.bind(Messages.Server_busy, address.place()), error);
        }
        if (has(error, NO_SPACE)) {
            return explain(error, Messages.Server_noSpace);
        }
        return exception(Kind.FAILURE, NLS.bind(isDamage(error) ? Messages.Server_damaged
                : Messages.Server_other,
                address.place(), reason(error)), error);
    }

    private CadreException explain(SQLException error, String message) {
        return exception(Kind.FAILURE, NLS.bind(message, address.place()), error);
    }

    private static CadreException exception(Kind kind, String text, SQLException error) {
        return new CadreException(kind, text, error);
    }

    /** Whether the server has no certificate, or none that can be trusted for it. */
    private boolean isTrust(SQLException error) {
        return causes(error).anyMatch(SSLException.class::isInstance) || address.isChecked()
                && has(error, Set.of("08004", "08006")) && causes(error).noneMatch(PostgresErrors::isNetwork);
    }

    private static boolean isNetwork(Throwable cause) {
        return cause instanceof SocketException || cause instanceof InterruptedIOException
                || cause instanceof UnknownHostException || cause instanceof EOFException;
    }

    private static String reason(SQLException error) {
        return String.valueOf(error.getMessage()).replaceAll("(?s)\\n.*|[.\\s]+$", "");
    }

    private static boolean has(SQLException error, Set<String> codes) {
        return states(error).anyMatch(codes::contains);
    }

    private static Stream<String> states(SQLException error) {
        return causes(error).filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState()).filter(Objects::nonNull);
    }

    /** An error, what led to it, and what is chained to it. */
    private static Stream<Throwable> causes(Throwable error) {
        if (error == null) {
            return Stream.empty();
        }
        var chained = error instanceof SQLException sql ? sql.getNextException() : null;
        return Stream.of(Stream.of(error), causes(chained), causes(error.getCause())).flatMap(all -> all);
    }
}
