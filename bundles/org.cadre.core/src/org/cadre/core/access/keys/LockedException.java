/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.time.Duration;

import org.cadre.core.CadreException;

/** A protected database was not opened. Says nothing about which of account and secret was wrong. */
public final class LockedException extends CadreException {

    private static final long serialVersionUID = 1L;

    private final boolean asked;
    private final Duration wait;

    /**
     * @param message what to do, in the user's words
     * @param asked whether credentials were shown, so that something about them was wrong
     * @param wait how long to wait before the next try; zero if not at all
     */
    public LockedException(String message, boolean asked, Duration wait) {
        super(Kind.LOCKED, message, null);
        this.asked = asked;
        this.wait = wait;
    }

    /** Returns what to throw when credentials do not fit, and there is no need to wait. */
    public static LockedException wrong(String message) {
        return new LockedException(message, true, Duration.ZERO);
    }

    /** Whether credentials were shown; otherwise it is time to ask for them. */
    public boolean wasAsked() {
        return asked;
    }

    /** How long to wait before the next try; zero if not at all. */
    public Duration untilNextTry() {
        return wait;
    }
}
