/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;
import org.eclipse.osgi.util.NLS;

/** What is said about aims that cannot be read. */
public final class OptionTexts {

    private OptionTexts() {
    }

    /** There is no such aim. */
    public static String unknownAim(String value) {
        return NLS.bind(Messages.Option_aim, value, String.join(", ", Aim.ids())); //$NON-NLS-1$
    }

    /** A bonus that is no number or too large. */
    public static String wrongBonus(String value) {
        return NLS.bind(Messages.Option_bonus, value, Policy.MOST_KEEP_BONUS);
    }
}
