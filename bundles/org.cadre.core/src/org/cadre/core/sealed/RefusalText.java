/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

/** Says why no private text can be written, and what to do. */
public final class RefusalText {

    private RefusalText() {
    }

    /** Returns the sentences. */
    public static String of(Refusal refusal) {
        return switch (refusal) {
            case UNPROTECTED -> Messages.Refusal_unprotected;
            case NO_KEYS -> Messages.Refusal_noKeys;
            case NOT_IN_PAIR -> Messages.Refusal_notInPair;
            case SEVERAL_PAIRS -> Messages.Refusal_severalPairs;
        };
    }
}
