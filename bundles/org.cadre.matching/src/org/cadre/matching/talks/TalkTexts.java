/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.cadre.matching.model.TalkAnswer;
import org.eclipse.osgi.util.NLS;

/** What answers are called. */
public final class TalkTexts {

    private TalkTexts() {
    }

    /** An answer with the place in the order of whoever gave it. */
    public static String choice(String answer, int rank) {
        return NLS.bind(Messages.FirstTalks_choice, answer, rank);
    }

    /** The word for an answer. */
    public static String answer(TalkAnswer answer) {
        return switch (answer) {
            case NONE -> Messages.Answer_none;
            case YES -> Messages.Answer_yes;
            case MAYBE -> Messages.Answer_maybe;
            case NO -> Messages.Answer_no;
        };
    }
}
