/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Something a user asked for could not be done. The message is one or two sentences for that user: it names
 * the thing, the cause and the next step. It is shown as it is, in the window and on the command line.
 */
public class CadreException extends CoreException {

    private static final long serialVersionUID = 1L;
    private static final String PLUGIN = "org.cadre.core"; //$NON-NLS-1$

    /** What kind of failure it is; the command line derives its exit code from it. */
    public enum Kind {
        /** What the user gave is missing, malformed or contradictory. */
        INPUT,
        /** Somebody else holds or changed what is needed. */
        CONFLICT,
        /** The database is protected, and the credentials that were shown do not open it. */
        LOCKED,
        /** The user canceled. */
        CANCELED,
        /** The machine, the disk or the program failed. */
        FAILURE
    }

    private final Kind kind;

    /**
     * @param kind what kind of failure it is
     * @param message what, why and what to do next, in the user's words
     * @param cause the technical cause for the log, or null
     */
    public CadreException(Kind kind, String message, Throwable cause) {
        super(new Status(kind == Kind.CANCELED ? IStatus.CANCEL : IStatus.ERROR, PLUGIN,
                Objects.requireNonNull(message), cause));
        this.kind = Objects.requireNonNull(kind);
    }

    /** Returns a failure caused by what the user gave. */
    public static CadreException input(String message) {
        return new CadreException(Kind.INPUT, message, null);
    }

    /** Returns a failure of the machine, the disk or the program; cause may be null. */
    public static CadreException failure(String message, Throwable cause) {
        return new CadreException(Kind.FAILURE, message, cause);
    }

    /** Returns what kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
