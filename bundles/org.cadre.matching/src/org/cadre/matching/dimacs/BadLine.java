/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import org.eclipse.osgi.util.NLS;

/**
 * A line cannot be understood; the message says why, as the end of a sentence that begins with its number.
 */
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String text, Object... values) {
        super(NLS.bind(text, values), null, false, false);
    }
}
