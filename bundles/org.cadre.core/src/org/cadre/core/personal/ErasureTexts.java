/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** Says an erasure in sentences. */
public final class ErasureTexts {

    private ErasureTexts() {
    }

    /** What becomes of what and why, a line each. */
    public static String of(ErasurePlan plan) {
        return plan.lines().stream().map(line -> NLS.bind(Messages.Erase_line,
                new Object[] { fate(line.fate()), line.count(), line.what(), line.why() }))
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    /** How a fate is called. */
    public static String fate(ErasureLine.Fate fate) {
        return switch (fate) {
            case ERASED -> Messages.Fate_erased;
            case REPLACED -> Messages.Fate_replaced;
            case KEPT -> Messages.Fate_kept;
        };
    }
}
