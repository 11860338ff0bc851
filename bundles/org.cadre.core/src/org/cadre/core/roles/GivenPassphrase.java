/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.RecoveryKey;

/**
 * The passphrase that an account gets when somebody makes it: random groups like those of a recovery key, by
 * which it is known again. Whoever handed it over knows it too, so that its owner is asked for one of her own.
 */
public final class GivenPassphrase {

    private static final int GROUPS = 4;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}"); //$NON-NLS-1$

    private GivenPassphrase() {
    }

    /** Returns a new one. */
    static String random() {
        return String.join("-", RecoveryKey.random().groups().subList(0, GROUPS)); //$NON-NLS-1$
    }

    /** Whether credentials are an account with a passphrase that looks like a given one. */
    public static boolean isIn(Credentials credentials) {
        if (credentials.kind() != Credentials.Kind.PASSPHRASE) {
            return false;
        }
        var typed = credentials.secret();
        try {
            return FORM.matcher(CharBuffer.wrap(typed)).matches();
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
