/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.waiting.Waited;
import org.cadre.matching.why.Page.Line;
import org.cadre.matching.why.Page.Part;
import org.eclipse.osgi.util.NLS;

/** Says in words how long somebody waited, and what that is worth. */
public final class WaitedTexts {

    private WaitedTexts() {
    }

    /** How long, and what priority that gives. */
    public static String text(Waited waited) {
        var text = waited.rounds() == 1 ? Messages.Wait_beforeOnce : Messages.Wait_before;
        return NLS.bind(text, new Object[] { waited.rounds(), waited.since(), waited.days(),
            ScoreTexts.score(waited.priority()) });
    }

    static Optional<Part> part(Optional<Waited> waited) {
        return waited.map(one -> new Part(Messages.Wait_beforeTitle,
                List.of(Line.of("", text(one))))); //$NON-NLS-1$
    }
}
